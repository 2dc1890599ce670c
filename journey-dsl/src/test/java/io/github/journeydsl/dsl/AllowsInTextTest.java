package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.JourneyValidator;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said about {@code allow} stands where it is written. */
class AllowsInTextTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

  @Test
  void eachMistakeIsAtItsWord() {
    assertThat(said("""
        journey a {}
        phase empty
        allow phase-emty because "x"
        allow phase-empty on phase emty because "x"
        allow content-gap because "x"
        allow phase-empty because "x" until 2026-10-04
        allow syntax because "x"
        """)).contains("""
            warning[allow-unknown]: no rule is called "phase-emty"
              ┌─ a.journey:3:7
               │
             3 │ allow phase-emty because "x"
               │       ^^^^^^^^^^ did you mean "phase-empty"?
               = rules of your own are known where their rule pack is used
            """, """
            warning[allow-unused]: this allow silences nothing: there is no phase emty
              ┌─ a.journey:4:28
               │
             4 │ allow phase-empty on phase emty because "x"
               │                            ^^^^ did you mean "empty"?
               = name an element of the map, or remove the allow
            """, """
            warning[allow-unused]: this allow silences nothing: content-gap finds nothing here
              ┌─ a.journey:5:1
               │
             5 │ allow content-gap because "x"
               │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
               = remove it
            """, """
            warning[allow-expired]: this allow of phase-empty ended on 2026-10-04
              ┌─ a.journey:6:37
               │
             6 │ allow phase-empty because "x" until 2026-10-04
               │                                     ^^^^^^^^^^
               = look at the finding again, then mend it or set another day
            """, """
            warning[allow-unused]: this allow silences nothing: syntax is a mistake in the structure, which cannot be accepted
              ┌─ a.journey:7:7
               │
             7 │ allow syntax because "x"
               │       ^^^^^^
               = mend the mistake, and remove the allow
            """);
  }

  @Test
  void twoThatSayTheSameStandEachAtItsPlace() {
    assertThat(found(Map.of("a.journey", """
        journey a {}
        allow content-gap because "x"
        allow content-gap because "x"
        """)))
        .extracting(found -> found.range().orElseThrow().start().line())
        .containsExactly(2, 3);
  }

  @Test
  void besideAMistakeNothingIsCalledUnused() {
    assertThat(found(Map.of("a.journey", """
        journey a {}
        allow content-gap because "x"
        allow content-gup because "x"
        persona p { rolls user }
        """)))
        .extracting(Diagnostic::id)
        .containsExactly("allow-unknown", "unknown-statement");
  }

  @Test
  void inALibraryItMayBeForAnotherJourney() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("a.journey", "journey a {}\nimport \"b.journey\"\n");
    files.put("b.journey", """
        library b
        allow content-gap because "x"
        allow content-gap because "x" until 2020-01-01
        """);

    assertThat(found(files)).extracting(Diagnostic::id).containsExactly("allow-expired");
  }

  private static List<String> said(String text) {
    LoadResult loaded = load(Map.of("a.journey", text));
    DiagnosticPrinter printer = DiagnosticPrinter.of(loaded);
    return check(loaded).stream().map(printer::print).toList();
  }

  private static List<Diagnostic> found(Map<String, String> files) {
    return check(load(files)).stream()
        .filter(found -> found.id().startsWith("allow-") || found.severity() == Severity.ERROR)
        .toList();
  }

  private static List<Diagnostic> check(LoadResult loaded) {
    return loaded.check(JourneyValidator.of(JourneyRules.domain()), TODAY);
  }

  private static LoadResult load(Map<String, String> files) {
    return JourneyLoader.standard().load(SourceFiles.of(files), "a.journey");
  }
}
