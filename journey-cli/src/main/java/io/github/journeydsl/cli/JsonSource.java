package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.dsl.DiagnosticPrinter;
import io.github.journeydsl.json.JourneyJsonReader;
import io.github.journeydsl.json.JsonLimits;
import io.github.journeydsl.json.JsonResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Reads a map from JSON and refuses one whose ids or references are broken, as the text language
 * does.
 *
 * @param style how findings are shown
 */
record JsonSource(TextStyle style) {

  private static final String BYTE_ORDER_MARK = "\ufeff";

  /** What makes a file no text at all. */
  private static final Set<String> UNREADABLE = Set.of("not-utf8", "too-large");

  ReadMap read(Path file) throws Refusal {
    int most = JsonLimits.defaults().bytes();
    return read(FileName.of(file), TextFile.open(file, in -> in.readNBytes(most + 1)));
  }

  ReadMap read(String name, byte[] input) throws Refusal {
    JsonResult result = JourneyJsonReader.standard().load(name, input);
    List<String> findings = findings(name, input, result);
    if (result.hasErrors()) {
      boolean readable =
          result.diagnostics().stream().map(Diagnostic::id).noneMatch(UNREADABLE::contains);
      throw Refusal.told(
          readable ? ExitStatus.ERRORS : ExitStatus.MISUSE, String.join("\n", findings));
    }
    return new ReadMap(result.orElseThrow(), findings);
  }

  private List<String> findings(String name, byte[] input, JsonResult result) {
    if (result.diagnostics().isEmpty()) {
      return List.of();
    }
    String text = new String(input, StandardCharsets.UTF_8);
    String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    DiagnosticPrinter printer = style.apply(DiagnosticPrinter.of(name, unmarked));
    return result.diagnostics().stream()
        .map(diagnostic -> printer.print(withPointer(diagnostic)))
        .toList();
  }

  /** What programs act on helps people too, where the line alone says little. */
  private static Diagnostic withPointer(Diagnostic diagnostic) {
    String pointer = diagnostic.pointer().orElse("");
    return pointer.isEmpty() || diagnostic.help().isPresent()
        ? diagnostic
        : diagnostic.toBuilder().help(Words.message("json-place", pointer)).build();
  }
}
