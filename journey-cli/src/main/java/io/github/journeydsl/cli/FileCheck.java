package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.ValidationReport;
import io.github.journeydsl.dsl.DiagnosticPrinter;
import io.github.journeydsl.dsl.LoadResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Loads a file and runs the rules over its map, as the configuration above it says. A configuration
 * with mistakes is told instead: half of it would judge by rules that nobody wanted.
 *
 * @param settings the configurations
 * @param day which day it is
 * @param style how findings are shown
 */
record FileCheck(CheckSettings settings, CheckDay day, TextStyle style) {

  CheckedFile check(Path file) {
    LoadedFile read = LoadedFile.of(file, settings);
    if (read.loaded().isEmpty()) {
      return unchecked(file, read.problems(), read.beside());
    }
    Ruling ruling = read.team().map(settings::ruling).orElseGet(settings::unconfigured);
    return judged(file, read.loaded().get(), ruling, read.beside());
  }

  private CheckedFile judged(
      Path file, LoadResult loaded, Ruling ruling, DiagnosticPrinter beside) {
    if (!ruling.problems().isEmpty()) {
      return unchecked(file, ruling.problems(), beside);
    }
    Optional<JourneyMap> map = loaded.map();
    var printer = style.apply(DiagnosticPrinter.of(loaded));
    ValidationReport report = loaded.report(ruling.validator(), day.at(map));
    List<Rule> rules = map.isPresent() ? ruling.running() : JourneyRules.structure();
    return new CheckedFile(
        FileName.of(file),
        kind(loaded),
        report.diagnostics(),
        report.silenced(),
        rules,
        map.map(found -> CheckedMap.of(found, loaded.hasErrors())),
        printer::print);
  }

  private CheckedFile unchecked(Path file, List<Diagnostic> problems, DiagnosticPrinter beside) {
    return new CheckedFile(
        FileName.of(file),
        CheckedFile.Kind.UNCHECKED,
        problems,
        List.of(),
        List.of(),
        Optional.empty(),
        style.apply(beside)::print);
  }

  private static CheckedFile.Kind kind(LoadResult loaded) {
    if (!loaded.isReadable()) {
      return CheckedFile.Kind.UNREADABLE;
    }
    return loaded.isLibrary() ? CheckedFile.Kind.LIBRARY : CheckedFile.Kind.JOURNEY;
  }
}
