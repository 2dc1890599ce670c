package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.diagnostic.Severity;
import java.util.List;

/** Formats texts for tests. */
final class Formats {

  private Formats() {}

  /** The formatted text, in which nothing may be wrong. */
  static String text(String text) {
    FormatResult result = result(text);
    assertThat(result.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR))
        .as("what is wrong with\n%s", text)
        .isEmpty();
    return result.orElseThrow();
  }

  /** The lines of a formatted text. */
  static List<String> lines(String text) {
    return text(text).lines().toList();
  }

  /** The result, and what holds of every one of them. */
  static FormatResult result(String text) {
    FormatResult result = JourneyFormatter.standard().format(text);
    boolean refused = result.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR);
    assertThat(result.text().isEmpty()).as("refused, and only then").isEqualTo(refused);
    assertThat(result.diagnostics()).noneMatch(d -> d.id().equals("format-unsound"));
    assertThat(result.original()).contains(text);
    DiagnosticPrinter printer = DiagnosticPrinter.of(result);
    result.diagnostics().forEach(d -> assertThat(printer.print(d)).isNotBlank());
    return result;
  }
}
