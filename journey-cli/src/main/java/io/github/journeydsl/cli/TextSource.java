package io.github.journeydsl.cli;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.DiagnosticPrinter;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.LoadResult;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Reads the map of a file in the text language together with all that it imports.
 *
 * @param style how findings are shown
 */
record TextSource(TextStyle style) {

  JourneyMap read(Path file) throws Refusal {
    LoadResult loaded = JourneyLoader.standard().load(file);
    if (!loaded.isReadable()) {
      throw Refusal.told(ExitStatus.MISUSE, findings(loaded));
    }
    if (loaded.hasErrors()) {
      throw Refusal.told(ExitStatus.ERRORS, findings(loaded));
    }
    return loaded.map().orElseThrow(() -> library(file));
  }

  private String findings(LoadResult loaded) {
    var printer = style.apply(DiagnosticPrinter.of(loaded));
    return loaded.diagnostics().stream().map(printer::print).collect(Collectors.joining("\n"));
  }

  private static Refusal library(Path file) {
    return Refusal.of(ExitStatus.ERRORS, "library", FileName.of(file));
  }
}
