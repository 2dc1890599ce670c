package io.github.journeydsl.cli;

import io.github.journeydsl.core.model.JourneyMap;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey convert}. */
@Command(
    name = "convert",
    parameterListHeading = "%n",
    optionListHeading = "%n",
    footerHeading = "%n")
final class ConvertCommand implements Callable<Integer> {

  private final Environment environment;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--to", required = true, paramLabel = "NOTATION")
  private Notation notation = Notation.JSON;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT")
  private @Nullable Path output;

  @Option(names = "--color", paramLabel = "WHEN")
  private ColorChoice color = ColorChoice.AUTO;

  ConvertCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws Refusal {
    JourneyMap map = read();
    String text = notation.write(map);
    if (output == null) {
      environment.out().print(text);
    } else {
      new TargetFile(output).write(text);
      environment.err().println(environment.words().say("wrote", FileName.of(output), map.id()));
    }
    return ExitStatus.FINE.code();
  }

  private JourneyMap read() throws Refusal {
    TextStyle style = TextStyle.of(environment, color);
    return switch (Notation.of(file)) {
      case JOURNEY -> new TextSource(style).read(file);
      case JSON -> new JsonSource(environment.clock(), style).read(file);
    };
  }
}
