package io.github.journeydsl.dsl;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Position;
import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.validation.JourneyValidator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A file with a mistake: what is said about it when it is loaded and rules judge it. */
final class BadFile {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
  private static final JourneyValidator RULES = JourneyValidator.of(ShortMaps.rules());

  private final String main;
  private final LoadResult result;
  private final List<Diagnostic> found;

  BadFile(Path file) {
    this.main = Corpus.name(Corpus.BAD, file);
    this.result = JourneyLoader.standard().load(file.getParent(), file);
    this.found = result.check(RULES, TODAY);
  }

  List<Diagnostic> found() {
    return found;
  }

  /** What is printed in a language, one empty line between two problems. */
  String printed(Locale language) {
    DiagnosticPrinter printer = DiagnosticPrinter.of(result).in(language);
    return found.stream()
        .map(printer::print)
        .map(BadFile::belowTheCorpus)
        .collect(Collectors.joining("\n"));
  }

  /**
   * Where it is, a line for each problem: {@code 4:9-4:14 error[unknown-reference] yamad → yamada},
   * that is first character, character behind the last, severity, id, what is written there, and
   * what is suggested; below it, indented, the other places.
   */
  String places() {
    StringBuilder lines = new StringBuilder();
    for (Diagnostic one : found) {
      String at = one.range().map(range -> place(range) + " ").orElse("");
      String part = one.range().map(this::part).orElse("");
      lines
          .append(at)
          .append(one.severity().term() + "[" + one.id() + "]")
          .append(part)
          .append(one.suggestions().isEmpty() ? "" : " → " + String.join(", ", one.suggestions()))
          .append('\n');
      for (Related related : one.related()) {
        String other = related.range().map(range -> place(range) + part(range)).orElse("nowhere");
        lines.append("  ").append(other).append('\n');
      }
    }
    return lines.toString();
  }

  /** What is written in a range, as far as one line can show it. */
  private String part(SourceRange range) {
    String part = Mistakes.part(result, range).orElse("");
    int end = part.indexOf('⏎');
    String shown = end < 0 ? part : part.substring(0, end) + "…";
    return shown.isEmpty() ? "" : " " + shown.replaceAll("[\\p{Cntrl}\\p{Cf}]", "�");
  }

  private String place(SourceRange range) {
    String file = belowTheCorpus(range.file());
    return (file.equals(main) ? "" : file + ":") + place(range.start()) + "-" + place(range.end());
  }

  private static String place(Position position) {
    return position.line() + ":" + position.column();
  }

  /** Files are named as the user named them; here, always by their place in the corpus. */
  private static String belowTheCorpus(String text) {
    return text.replace(Corpus.BAD.toString().replace('\\', '/') + "/", "");
  }
}
