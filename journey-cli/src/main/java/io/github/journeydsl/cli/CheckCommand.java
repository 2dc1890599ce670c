package io.github.journeydsl.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
    List<Path> named = files.getValue();
    for (Path file : named) {
      requireText(file);
    }
    CheckFormat form = format.getValue();
    // only people see colours; a file that a server reads must not hold any
    ColorChoice colors = form == CheckFormat.TEXT ? color.getValue() : ColorChoice.NEVER;
    TextStyle style = TextStyle.of(environment, colors);
    CheckSettings settings = CheckSettings.of(config.getValue(), rules.getValue());
    CheckDay day = new CheckDay(environment.clock(), today.getValue());
    FileCheck check = new FileCheck(settings, day, style);
    CheckReport report = CheckReport.of(named.stream().map(check::check).toList());
    environment.out().print(form.show(report, style));
    return report.status().code();
  }

  private static void requireText(Path file) throws Refusal {
    if (Notation.ofName(file).filter(Notation.JSON::equals).isPresent()) {
      String name = FileName.of(file);
      throw Refusal.of(ExitStatus.MISUSE, "check-reads-text", name);
    }
  }
}
