package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Position;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.JourneyValidator;
import io.github.journeydsl.core.validation.ValidationReport;
import io.github.journeydsl.dsl.DiagnosticPrinter;
import io.github.journeydsl.json.JourneyJson;
import io.github.journeydsl.json.JourneyJsonException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads a map from JSON and refuses one whose ids or references are broken, as the text language
 * does.
 *
 * @param clock tells which day it is
 * @param style how findings are shown
 */
record JsonSource(Clock clock, TextStyle style) {

  JourneyMap read(Path file) throws Refusal {
    JourneyMap map = parse(file);
    ValidationReport report =
        JourneyValidator.of(JourneyRules.structure()).validate(map, LocalDate.now(clock));
    if (report.hasErrors()) {
      throw refusal(report.diagnostics());
    }
    return map;
  }

  private JourneyMap parse(Path file) throws Refusal {
    String json = TextFile.read(file);
    try {
      return JourneyJson.read(json);
    } catch (JourneyJsonException e) {
      throw refusal(List.of(finding(file, e)));
    }
  }

  private static Diagnostic finding(Path file, JourneyJsonException problem) {
    Position place = new Position(Math.max(1, problem.line()), Math.max(1, problem.column()), 0);
    var finding = Diagnostic.builder()
        .id("invalid-json")
        .severity(Severity.ERROR)
        .message(problem.problem())
        .range(new SourceRange(FileName.of(file), place, place));
    if (!problem.pointer().isEmpty()) {
      finding.help(Words.message("json-place", problem.pointer()));
    }
    return finding.build();
  }

  private Refusal refusal(List<Diagnostic> findings) {
    var printer = style.apply(DiagnosticPrinter.withoutText());
    String text = findings.stream().map(printer::print).collect(Collectors.joining("\n"));
    return Refusal.told(ExitStatus.ERRORS, text);
  }
}
