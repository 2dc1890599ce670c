package io.github.journeydsl.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.JourneyValidator;
import io.github.journeydsl.dsl.DiagnosticPrinter;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.JourneyPrinter;
import io.github.journeydsl.dsl.LoadResult;
import io.github.journeydsl.dsl.SourceFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What holds of every load, whatever was loaded. */
final class Soundness {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private Soundness() {}

  static void check(Input input) {
    LoadResult result = input.load();
    LoadResult again = input.load();
    assertEquals(result.diagnostics(), again.diagnostics(), "the same input, the same diagnostics");
    assertEquals(result.map(), again.map(), "the same input, the same map");
    if (!result.hasErrors()) {
      assertTrue(result.map().isPresent() || result.isLibrary(), "without an error there is a map");
      result.map().ifPresent(Soundness::checkRoundTrip);
    }
    List<Diagnostic> judged = result.check(JourneyValidator.of(JourneyRules.all()), DAY);
    judged.forEach(diagnostic -> checkDiagnostic(result, diagnostic));
  }

  private static void checkRoundTrip(JourneyMap map) {
    String printed = JourneyPrinter.print(map);
    LoadResult read =
        JourneyLoader.standard().load(SourceFiles.of(Map.of(Input.MAIN, printed)), Input.MAIN);
    assertEquals(map, read.map().orElse(null), printed);
  }

  private static void checkDiagnostic(LoadResult result, Diagnostic diagnostic) {
    diagnostic.range().ifPresent(range -> checkInside(result, range));
    diagnostic.related().stream()
        .map(Related::range)
        .forEach(range -> range.ifPresent(r -> checkInside(result, r)));
    for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
      assertFalse(diagnostic.message().in(language).isBlank(), diagnostic.id());
      assertFalse(DiagnosticPrinter.of(result)
          .in(language)
          .withColours()
          .print(diagnostic)
          .isBlank());
    }
  }

  private static void checkInside(LoadResult result, SourceRange range) {
    int length = result.text(range.file()).map(String::length).orElse(0);
    int start = range.start().offset();
    int end = range.end().offset();
    assertTrue(0 <= start && start <= end && end <= length, () -> range + " of " + length);
  }
}
