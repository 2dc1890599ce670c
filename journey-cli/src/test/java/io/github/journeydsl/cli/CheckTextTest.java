package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.cli.CheckedFile.Kind;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Position;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.problem.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckTextTest {

  private static final CheckedFile UNREADABLE = file("no.journey", Kind.UNREADABLE, "error");

  @Test
  void aCleanFileTakesOneLine() {
    assertThat(text(file("a.journey", Kind.JOURNEY)))
        .isEqualTo("a.journey: no errors, no warnings\n");
    assertThat(text(file("a.journey", Kind.LIBRARY)))
        .isEqualTo("a.journey (library): no errors, no warnings\n");
  }

  @Test
  void findingsStandApartAndAreCounted() {
    assertThat(text(file("a.journey", Kind.JOURNEY, "error", "warning", "warning", "info")))
        .isEqualTo("""
            error[found]: finding 0

            warning[found]: finding 1

            warning[found]: finding 2

            info[found]: finding 3

            a.journey: 1 error, 2 warnings, 1 info
            """);
  }

  @Test
  void anUnreadableFileIsNotCounted() {
    assertThat(text(UNREADABLE)).endsWith("\nno.journey: could not be read\n");
  }

  @Test
  void severalFilesAreAddedUp() {
    assertThat(text(
            file("a.journey", Kind.JOURNEY, "info"),
            file("b.journey", Kind.LIBRARY, "info", "warning")))
        .endsWith("\n2 files: no errors, 1 warning, 2 infos\n");
    assertThat(text(file("a.journey", Kind.JOURNEY), UNREADABLE, UNREADABLE))
        .endsWith("\n3 files, 2 of which could not be read: 2 errors, no warnings\n");
  }

  @Test
  void theWorstFileDecidesHowTheRunEnds() {
    CheckedFile fine = file("a.journey", Kind.JOURNEY, "warning", "info");
    CheckedFile wrong = file("b.journey", Kind.LIBRARY, "error");
    assertThat(CheckReport.of(List.of(fine)).status()).isEqualTo(ExitStatus.FINE);
    assertThat(CheckReport.of(List.of(wrong, fine)).status()).isEqualTo(ExitStatus.ERRORS);
    assertThat(CheckReport.of(List.of(UNREADABLE, fine)).status()).isEqualTo(ExitStatus.MISUSE);
    assertThat(CheckReport.of(List.of(fine, wrong, UNREADABLE)).status().code()).isEqualTo(2);
  }

  @Test
  void aFindingInASharedLibraryIsToldOnce() {
    Position start = new Position(1, 1, 0);
    Diagnostic shared = diagnostic(0, "warning").toBuilder()
        .range(new SourceRange("people.journey", start, start))
        .build();
    CheckedFile first = withFindings("a.journey", Kind.JOURNEY, List.of(shared));
    CheckedFile second = withFindings("b.journey", Kind.JOURNEY, List.of(shared));
    assertThat(text(first, second))
        .containsOnlyOnce("finding 0")
        .endsWith("2 files: no errors, 1 warning\n");
  }

  @Test
  void coverageFollowsTheFindings() {
    CheckedFile file = new CheckedFile(
        "a.journey",
        Kind.JOURNEY,
        List.of(diagnostic(0, "info")),
        List.of(),
        List.of(),
        Optional.of(CheckedMap.of(Samples.everyMark(), false)),
        d -> d.summary() + "\n");
    assertThat(text(file))
        .startsWith("info[found]: finding 0\n\nDMU coverage of tool (MAツールの導入)\n\n")
        .endsWith("    試用  推進者\n\na.journey: no errors, no warnings, 1 info\n");
  }

  private static CheckedFile file(String name, Kind kind, String... severities) {
    List<Diagnostic> diagnostics = IntStream.range(0, severities.length)
        .mapToObj(i -> diagnostic(i, severities[i]))
        .toList();
    return withFindings(name, kind, diagnostics);
  }

  private static CheckedFile withFindings(String name, Kind kind, List<Diagnostic> diagnostics) {
    return new CheckedFile(
        name, kind, diagnostics, List.of(), List.of(), Optional.empty(), d -> d.summary() + "\n");
  }

  private static Diagnostic diagnostic(int number, String severity) {
    return Diagnostic.builder()
        .id("found")
        .severity(Severity.valueOf(severity.toUpperCase(Locale.ROOT)))
        .message(Message.plain("finding " + number))
        .build();
  }

  private static String text(CheckedFile... files) {
    return new CheckText(Samples.PLAIN).of(CheckReport.of(List.of(files)));
  }
}
