package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import java.util.Optional;

/**
 * What a check found, for people: for each file the findings and the coverage of its map, and one
 * line at the end.
 *
 * @param style how it looks
 */
record CheckText(TextStyle style) {

  String of(CheckReport report) {
    StringBuilder text = new StringBuilder();
    report.files().forEach(file -> add(text, file));
    return text.append(new ClosingLine(style).of(report)).append('\n').toString();
  }

  private void add(StringBuilder text, CheckedFile file) {
    for (Diagnostic diagnostic : file.diagnostics()) {
      text.append(file.excerpt().apply(diagnostic)).append('\n');
    }
    Optional<CheckedMap> map = file.map();
    if (map.isPresent()) {
      new CoverageText(map.get(), style)
          .lines()
          .forEach(line -> text.append(line).append('\n'));
      text.append('\n');
    }
  }
}
