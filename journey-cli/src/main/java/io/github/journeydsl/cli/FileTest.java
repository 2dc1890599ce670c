package io.github.journeydsl.cli;

import io.github.journeydsl.core.calendar.BusinessCalendar;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.dsl.DiagnosticPrinter;
import io.github.journeydsl.dsl.LoadResult;
import io.github.journeydsl.holidays.PublicHolidays;
import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.RuntimeSettings;
import io.github.journeydsl.runtime.testing.ScenarioTester;
import io.github.journeydsl.runtime.testing.TestReport;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Loads a file and runs the tests of its map, if it is sound.
 *
 * @param settings the configurations
 * @param style how findings are shown
 */
record FileTest(CheckSettings settings, TextStyle style) {

  TestedFile test(Path file) {
    LoadedFile read = LoadedFile.of(file, settings);
    if (read.loaded().isEmpty()) {
      return wrong(file, TestedFile.Kind.UNREADABLE, read.problems(), read.beside());
    }
    LoadResult loaded = read.loaded().get();
    if (!loaded.isReadable() || loaded.hasErrors()) {
      TestedFile.Kind kind =
          loaded.isReadable() ? TestedFile.Kind.WRONG : TestedFile.Kind.UNREADABLE;
      return wrong(file, kind, loaded.diagnostics(), DiagnosticPrinter.of(loaded));
    }
    return loaded
        .map()
        .map(map -> tested(file, loaded, map))
        .orElseGet(
            () -> wrong(file, TestedFile.Kind.LIBRARY, List.of(), DiagnosticPrinter.of(loaded)));
  }

  private TestedFile wrong(
      Path file, TestedFile.Kind kind, List<Diagnostic> found, DiagnosticPrinter printer) {
    return new TestedFile(
        FileName.of(file), kind, found, style.apply(printer)::print, Optional.empty());
  }

  private TestedFile tested(Path file, LoadResult loaded, JourneyMap map) {
    Optional<BusinessCalendar> calendar = PublicHolidays.businessCalendarOf(map);
    RuntimeSettings settings =
        RuntimeSettings.standard().withCalendar(calendar.orElseGet(BusinessCalendar::weekdays));
    TestReport report = ScenarioTester.of(JourneyProgram.of(map, settings)).runAll();
    Map<String, List<SourceRange>> places = new HashMap<>();
    Map<String, SourceRange> declared = new HashMap<>();
    for (ScenarioTest test : map.tests()) {
      places.put(test.id(), loaded.expectations(test.id()));
      loaded
          .rangeOf(ElementRef.of(ElementKind.TEST, test.id()))
          .ifPresent(range -> declared.put(test.id(), range));
    }
    Optional<String> unknown = calendar.isPresent() ? Optional.empty() : map.country();
    var tested = new TestedFile.Tested(map, report, places, declared, unknown);
    return new TestedFile(
        FileName.of(file),
        TestedFile.Kind.JOURNEY,
        List.of(),
        style.apply(DiagnosticPrinter.of(loaded))::print,
        Optional.of(tested));
  }
}
