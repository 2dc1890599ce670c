package io.github.journeydsl.cli;

import java.nio.file.Path;
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
  private final OptionSpec color = Arguments.choice("--color", "WHEN", ColorChoice.AUTO);

  CheckCommand(Environment environment) {
    this.environment = environment;
  }

  CommandSpec spec() {
    return Arguments.command("check", this)
        .addPositional(files)
        .addOption(format)
        .addOption(color);
  }

  @Override
  public Integer call() throws Refusal {
    List<Path> named = files.getValue();
    for (Path file : named) {
      requireText(file);
    }
    TextStyle style = TextStyle.of(environment, color.getValue());
    FileCheck check = new FileCheck(environment.clock(), style);
    CheckReport report = CheckReport.of(named.stream().map(check::check).toList());
    environment.out().print(format.<CheckFormat>getValue().show(report, style));
    return report.status().code();
  }

  private static void requireText(Path file) throws Refusal {
    if (Notation.ofName(file).filter(Notation.JSON::equals).isPresent()) {
      String name = FileName.of(file);
      throw Refusal.of(ExitStatus.MISUSE, "check-reads-text", name);
    }
  }
}
