package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.DiagnosticPrinter;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.LoadResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads the map of a file in the text language together with all that it imports.
 *
 * @param style how findings are shown
 */
record TextSource(TextStyle style) {

  ReadMap read(Path file) throws Refusal {
    return map(JourneyLoader.standard().load(file), FileName.of(file));
  }

  /** Reads a text from standard input, whose imports lie below the current folder. */
  ReadMap read(String name, byte[] input) throws Refusal {
    var files = new InputFiles(name, input, Path.of(""));
    return map(JourneyLoader.standard().load(files, name), name);
  }

  private ReadMap map(LoadResult loaded, String name) throws Refusal {
    if (!loaded.isReadable()) {
      throw Refusal.told(ExitStatus.MISUSE, findings(loaded));
    }
    if (loaded.hasErrors()) {
      throw Refusal.told(ExitStatus.ERRORS, findings(loaded));
    }
    JourneyMap map = loaded.map().orElseThrow(() -> Refusal.of(ExitStatus.ERRORS, "library", name));
    return new ReadMap(map, lostComments(loaded));
  }

  private String findings(LoadResult loaded) {
    var printer = style.apply(DiagnosticPrinter.of(loaded));
    return loaded.diagnostics().stream().map(printer::print).collect(Collectors.joining("\n"));
  }

  /** A hint for each file with comments: how many there are, and the first one. */
  private List<String> lostComments(LoadResult loaded) {
    var printer = style.apply(DiagnosticPrinter.of(loaded));
    List<String> hints = new ArrayList<>();
    for (String file : loaded.files()) {
      List<SourceRange> comments = loaded.comments(file);
      if (!comments.isEmpty()) {
        hints.add(printer.print(lostComments(file, comments)));
      }
    }
    return hints;
  }

  private Diagnostic lostComments(String file, List<SourceRange> comments) {
    return Diagnostic.builder()
        .id("comments-left-out")
        .severity(Severity.INFO)
        .message(Words.message(
            "comments-left-out", style.words().count("comment", comments.size()), file))
        .range(comments.get(0))
        .build();
  }
}
