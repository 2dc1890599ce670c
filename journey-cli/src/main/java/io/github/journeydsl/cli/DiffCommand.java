package io.github.journeydsl.cli;

import io.github.journeydsl.core.diff.ChangeLevel;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code journey diff}. */
final class DiffCommand implements Callable<Integer> {

  private final Environment environment;
  private final PositionalParamSpec old = Arguments.text("OLD", "old", 0);
  private final PositionalParamSpec now = Arguments.text("NEW", "new", 1);
  private final OptionSpec format = Arguments.choice("--format", "FORMAT", DiffFormat.TEXT);
  private final OptionSpec failOn = Arguments.optional("--fail-on", "LEVEL", ChangeLevel.class);
  private final OptionSpec repository = Arguments.file("DIR", "--repository");
  private final OptionSpec color = Arguments.choice("--color", "WHEN", ColorChoice.AUTO);

  DiffCommand(Environment environment) {
    this.environment = environment;
  }

  CommandSpec spec() {
    return Arguments.command("diff", this)
        .addPositional(old)
        .addPositional(now)
        .addOption(format)
        .addOption(failOn)
        .addOption(repository)
        .addOption(color);
  }

  @Override
  public Integer call() throws Refusal {
    TextStyle style = TextStyle.of(environment, color.getValue());
    @Nullable Path named = repository.getValue();
    Path folder = named == null ? Path.of("") : named;
    MapReader reader = new MapReader(style);
    DiffSide before = DiffSide.of(old.getValue(), folder, reader);
    DiffSide after = DiffSide.of(now.getValue(), folder, reader);
    DiffReport report = DiffReport.of(before, after, environment.clock());
    environment.out().print(format.<DiffFormat>getValue().show(report, style));
    return status(report).code();
  }

  private ExitStatus status(DiffReport report) {
    @Nullable ChangeLevel least = failOn.getValue();
    boolean fails = least != null
        && report.highest().filter(level -> level.compareTo(least) >= 0).isPresent();
    return fails || report.errors() > 0 ? ExitStatus.ERRORS : ExitStatus.FINE;
  }
}
