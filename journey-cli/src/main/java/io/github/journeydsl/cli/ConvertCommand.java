package io.github.journeydsl.cli;

import io.github.journeydsl.core.model.JourneyMap;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code journey convert}. */
final class ConvertCommand implements Callable<Integer> {

  private final Environment environment;
  private final PositionalParamSpec file = Arguments.file("FILE");
  private final OptionSpec to = Arguments.required("--to", "NOTATION", Notation.class);
  private final OptionSpec output = Arguments.file("OUT", "-o", "--output");
  private final OptionSpec color = Arguments.choice("--color", "WHEN", ColorChoice.AUTO);

  ConvertCommand(Environment environment) {
    this.environment = environment;
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
    JourneyMap map = read(file.getValue());
    String text = to.<Notation>getValue().write(map);
    @Nullable Path target = output.getValue();
    if (target == null) {
      environment.out().print(text);
    } else {
      new TargetFile(target).write(text);
      environment.err().println(environment.words().say("wrote", FileName.of(target), map.id()));
    }
    return ExitStatus.FINE.code();
  }

  private JourneyMap read(Path file) throws Refusal {
    TextStyle style = TextStyle.of(environment, color.getValue());
    return switch (Notation.of(file)) {
      case JOURNEY -> new TextSource(style).read(file);
      case JSON -> new JsonSource(environment.clock(), style).read(file);
    };
  }
}
