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
      throw new Refusal(ExitStatus.MISUSE, findings(loaded));
    }
    if (loaded.hasErrors()) {
      throw new Refusal(ExitStatus.ERRORS, findings(loaded));
    }
    return loaded.map().orElseThrow(() -> library(file));
  }

  private String findings(LoadResult loaded) {
    var printer = DiagnosticPrinter.of(loaded, style.words().locale(), style.colours());
    return loaded.diagnostics().stream().map(printer::print).collect(Collectors.joining("\n"));
  }

  private static Refusal library(Path file) {
    String sentence = FileName.of(file)
        + " is a library, which has no map of its own: convert a journey that imports it";
    return new Refusal(ExitStatus.ERRORS, sentence);
  }
}
