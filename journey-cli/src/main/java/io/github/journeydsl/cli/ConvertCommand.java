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
    description = {
      "Writes a journey as JSON or as text.",
      "A journey of several files becomes one; comments are left out."
    },
    parameterListHeading = "%n",
    optionListHeading = "%n",
    footer = {
      "",
      "Exit code: 0 done, 1 FILE has errors, 2 a file could not be read or written.",
      "",
      "Examples:",
      "  journey convert ma-adoption.journey --to json",
      "  journey convert ma-adoption.journey --to json -o ma-adoption.json",
      "  journey convert ma-adoption.json --to journey -o ma-adoption.journey"
    })
final class ConvertCommand implements Callable<Integer> {

  private final Environment environment;

  @Parameters(paramLabel = "FILE", description = "A journey, as text or as JSON.")
  private Path file = Path.of("");

  @Option(
      names = "--to",
      required = true,
      paramLabel = "NOTATION",
      description = "json or journey (the text language).")
  private Notation notation = Notation.JSON;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "The file to write; standard output if none is named.")
  private @Nullable Path output;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Colours of findings: auto (default), always or never.")
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
      environment.err().println("wrote " + FileName.of(output) + " (journey " + map.id() + ")");
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
