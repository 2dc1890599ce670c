package io.github.journeydsl.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code journey check}. */
final class CheckCommand implements Callable<Integer> {

  private final Environment environment;
  private final PositionalParamSpec files = Arguments.files("FILE");
  private final OptionSpec format = Arguments.choice("--format", "FORMAT", CheckFormat.TEXT);
  private final OptionSpec today = Arguments.value("--today", "DATE", LocalDate.class);
  private final OptionSpec config = Arguments.file("FILE", "--config");
  private final OptionSpec rules = Arguments.files("JAR", "--rules");
  private final OptionSpec color = Arguments.choice("--color", "WHEN", ColorChoice.AUTO);

  CheckCommand(Environment environment) {
    this.environment = environment;
  }

  CommandSpec spec() {
    return Arguments.command("check", this)
        .addPositional(files)
        .addOption(format)
        .addOption(today)
        .addOption(config)
        .addOption(rules)
        .addOption(color);
  }

  @Override
  public Integer call() throws Refusal {
    CheckRun run = new CheckRun(
        files.getValue(),
        format.getValue(),
        today.getValue(),
        config.getValue(),
        rules.getValue(),
        color.getValue());
    return run.run(environment);
  }
}
