package io.github.journeydsl.dsl;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Position;
import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.SourceRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is wrong with a text, one line each, as a person would note it: {@code 3:3
 * error[unknown-statement] rolse → roles (see 2:1)}, that is place, severity, id, the part of the
 * text, what is suggested, and the other places. Line ends in the part are shown as ⏎.
 */
final class Mistakes {

  private Mistakes() {}

  static List<String> in(String text) {
    return of(Reads.text(text));
  }

  static List<String> of(LoadResult result) {
    return result.diagnostics().stream().map(d -> line(result, d)).toList();
  }

  static String line(LoadResult result, Diagnostic diagnostic) {
    String place = diagnostic.range().map(r -> place(r.start()) + " ").orElse("");
    String part = diagnostic.range().flatMap(r -> part(result, r)).orElse("");
    String parts = part + suggested(diagnostic) + others(diagnostic);
    return place
        + diagnostic.severity().term()
        + "[" + diagnostic.id() + "]"
        + (parts.isEmpty() ? "" : " " + parts);
  }

  private static String place(Position position) {
    return position.line() + ":" + position.column();
  }

  static Optional<String> part(LoadResult result, SourceRange range) {
    return result
        .text(range.file())
        .map(text -> text.substring(range.start().offset(), range.end().offset()))
        .map(part -> part.replace("\n", "⏎"));
  }

  private static String suggested(Diagnostic diagnostic) {
    List<String> suggestions = diagnostic.suggestions();
    return suggestions.isEmpty() ? "" : " → " + String.join(", ", suggestions);
  }

  private static String others(Diagnostic diagnostic) {
    String places = diagnostic.related().stream()
        .map(Related::range)
        .flatMap(Optional::stream)
        .map(range -> place(range.start()))
        .collect(Collectors.joining(", "));
    return places.isEmpty() ? "" : " (see " + places + ")";
  }
}
