package io.github.journeydsl.cli;

import io.github.journeydsl.dsl.DiagnosticPrinter;
import io.github.journeydsl.dsl.FormatResult;
import io.github.journeydsl.dsl.JourneyFormatter;
import io.github.journeydsl.dsl.LoadLimits;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Formats one file after the other: writes those that differ, or only tells which they are. */
final class FormatRun {

  private static final JourneyFormatter FORMATTER = JourneyFormatter.standard();

  private final Environment environment;
  private final TextStyle style;
  private final Pipe pipe;
  private final boolean check;
  private final boolean diff;
  private ExitStatus status = ExitStatus.FINE;
  private boolean differs;
  private boolean refused;

  FormatRun(Environment environment, TextStyle style, Pipe pipe, boolean check, boolean diff) {
    this.environment = environment;
    this.style = style;
    this.pipe = pipe;
    this.check = check;
    this.diff = diff;
  }

  void file(Path file) throws Refusal {
    String name = FileName.of(file);
    FormatResult result = FORMATTER.format(file);
    if (result.text().isEmpty()) {
      refused(result);
    } else if (result.isChanged()) {
      boolean told = tell(name, result);
      if (!told) {
        new TargetFile(file).write(result.orElseThrow());
        environment.out().println(PlainText.of(name));
      }
    }
  }

  /** Standard input goes to standard output, also where it needs no change. */
  void input() throws Refusal {
    int most = LoadLimits.defaults().fileBytes();
    String name = style.words().say("fmt.input");
    FormatResult result = FORMATTER.format(name, pipe.read(most + 1));
    if (result.text().isEmpty()) {
      refused(result);
      return;
    }
    boolean told = (check || diff) && (!result.isChanged() || tell(name, result));
    if (!told) {
      pipe.write(result.orElseThrow());
    }
  }

  /** Tells what differs where that is what was asked for. */
  private boolean tell(String name, FormatResult result) throws Refusal {
    differs = true;
    if (diff) {
      environment.out().flush(); // both go to the same place
      String before = result.original().orElseThrow();
      UnifiedDiff lines = new UnifiedDiff(name, before, result.orElseThrow());
      pipe.write(environment.terminal() ? lines.forPeople() : lines.text());
    } else if (check) {
      environment.out().println(PlainText.of(name));
    }
    return diff || check;
  }

  private void refused(FormatResult result) {
    status = status.orWorse(result.isReadable() ? ExitStatus.ERRORS : ExitStatus.MISUSE);
    var printer = style.apply(DiagnosticPrinter.of(result));
    String findings =
        result.diagnostics().stream().map(printer::print).collect(Collectors.joining("\n"));
    if (refused) {
      environment.err().println();
    }
    environment.err().println(findings.stripTrailing());
    refused = true;
  }

  /** How the run ends; says what to do where something differs. */
  ExitStatus end() {
    if (check && differs) {
      environment.err().println(style.words().say("fmt.differs"));
      return status.orWorse(ExitStatus.ERRORS);
    }
    return status;
  }
}
