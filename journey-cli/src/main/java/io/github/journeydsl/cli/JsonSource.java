package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.dsl.DiagnosticPrinter;
import io.github.journeydsl.json.JourneyJsonReader;
import io.github.journeydsl.json.JsonResult;
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

  /** What makes a file no text at all. */
  private static final Set<String> UNREADABLE = Set.of("not-utf8", "too-large");

  ReadMap read(Path file) throws Refusal {
    String name = FileName.of(file);
    return map(TextFile.open(file, in -> JourneyJsonReader.standard().load(name, in)));
  }

  ReadMap read(String name, byte[] input) throws Refusal {
    return map(JourneyJsonReader.standard().load(name, input));
  }

  private ReadMap map(JsonResult result) throws Refusal {
    List<String> findings = result.diagnostics().stream().map(this::print).toList();
    if (result.hasErrors()) {
      boolean readable =
          result.diagnostics().stream().map(Diagnostic::id).noneMatch(UNREADABLE::contains);
      throw Refusal.told(
          readable ? ExitStatus.ERRORS : ExitStatus.MISUSE, String.join("\n", findings));
    }
    return new ReadMap(result.orElseThrow(), findings);
  }

  /** Without a text beside it, a finding needs its pointer. */
  private String print(Diagnostic diagnostic) {
    String pointer = diagnostic.pointer().orElse("");
    Diagnostic shown = pointer.isEmpty() || diagnostic.help().isPresent()
        ? diagnostic
        : diagnostic.toBuilder().help(Words.message("json-place", pointer)).build();
    return style.apply(DiagnosticPrinter.withoutText()).print(shown);
  }
}
