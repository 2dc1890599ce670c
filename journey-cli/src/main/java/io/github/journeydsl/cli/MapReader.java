package io.github.journeydsl.cli;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.DiagnosticPrinter;
import io.github.journeydsl.dsl.LoadResult;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The maps of loaded files, refused where they hold errors: what is wrong in a text could not be
 * told from what changed.
 *
 * @param style how findings are shown
 */
record MapReader(TextStyle style) {

  Words words() {
    return style.words();
  }

  /** The map of a file; nothing where it is a library. */
  Optional<JourneyMap> map(LoadResult loaded) throws Refusal {
    if (loaded.hasErrors()) {
      var printer = style.apply(DiagnosticPrinter.of(loaded));
      String findings =
          loaded.diagnostics().stream().map(printer::print).collect(Collectors.joining("\n"));
      throw Refusal.told(ExitStatus.MISUSE, findings);
    }
    return loaded.map();
  }

  /** The map of a file that somebody named. */
  SideMap named(String name, LoadResult loaded) throws Refusal {
    return map(loaded)
        .map(map -> new SideMap(name, map, loaded))
        .orElseThrow(() -> Refusal.of(ExitStatus.MISUSE, "diff.library", PlainText.of(name)));
  }
}
