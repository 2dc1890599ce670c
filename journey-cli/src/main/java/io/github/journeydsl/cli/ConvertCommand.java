package io.github.journeydsl.cli;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.LoadLimits;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code journey convert}. */
final class ConvertCommand implements Callable<Integer> {

  private static final Path STANDARD_INPUT = Path.of("-");

  private final Environment environment;
  private final Pipe pipe;
  private final PositionalParamSpec file = Arguments.file("FILE");
  private final OptionSpec to = Arguments.required("--to", "NOTATION", Notation.class);
  private final OptionSpec output = Arguments.file("OUT", "-o", "--output");
  private final OptionSpec color = Arguments.choice("--color", "WHEN", ColorChoice.AUTO);

  ConvertCommand(Environment environment, Pipe pipe) {
    this.environment = environment;
    this.pipe = pipe;
  }

  CommandSpec spec() {
    return Arguments.command("convert", this)
        .addPositional(file)
        .addOption(to)
        .addOption(output)
        .addOption(color);
  }

  @Override
  public Integer call() throws Refusal {
    TextStyle style = TextStyle.of(environment, color.getValue());
    ReadMap read = read(file.getValue(), style);
    JourneyMap map = read.map();
    String text = to.<Notation>getValue().write(map);
    @Nullable Path target = output.getValue();
    if (target == null) {
      environment.out().print(text);
      environment.out().flush();
    } else {
      new TargetFile(target).write(text);
      environment.err().println(environment.words().say("wrote", FileName.of(target), map.id()));
    }
    read.hints().forEach(environment.err()::print);
    return ExitStatus.FINE.code();
  }

  private ReadMap read(Path file, TextStyle style) throws Refusal {
    if (file.equals(STANDARD_INPUT)) {
      String name = environment.words().say("fmt.input");
      byte[] input = pipe.read(LoadLimits.defaults().fileBytes() + 1);
      return switch (Notation.ofContent(input)) {
        case JOURNEY -> new TextSource(style).read(name, input);
        case JSON -> new JsonSource(style).read(name, input);
      };
    }
    return switch (Notation.of(file)) {
      case JOURNEY -> new TextSource(style).read(file);
      case JSON -> new JsonSource(style).read(file);
    };
  }
}
