package io.github.journeydsl.junit;

import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.dsl.DisplayWidth;
import io.github.journeydsl.runtime.testing.ExpectationResult;
import io.github.journeydsl.runtime.testing.TestResult;
import io.github.journeydsl.runtime.testing.TimelineRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A test that fails, in words.
 *
 * @param result what it gave
 * @param places where its expectations stand
 * @param locale the language
 */
record FailureText(TestResult result, List<SourceRange> places, Locale locale) {

  /** Each line that does not hold, with its place and what happened instead, then the timeline. */
  String message() {
    List<String> lines = new ArrayList<>();
    result.problems().forEach(problem -> lines.add(problem.in(locale)));
    for (ExpectationResult line : result.failed()) {
      lines.add(place(line) + line.words());
      line.instead().ifPresent(instead -> lines.add("  " + instead.in(locale)));
    }
    lines.addAll(timeline());
    return String.join("\n", lines);
  }

  /** What the test expects, line by line as it could have happened. */
  String expected() {
    return side(TimelineRow::said);
  }

  /** What happened instead, without what no line speaks of. */
  String actual() {
    return side(TimelineRow::happened);
  }

  private String side(Function<TimelineRow, Optional<Message>> side) {
    StringBuilder text = new StringBuilder();
    for (TimelineRow row : result.timeline()) {
      boolean counts = switch (row.kind()) {
        case MET, MISSING, UNEXPECTED -> true;
        case GIVEN, OTHER -> false;
      };
      // what is met reads the same on both sides
      Optional<Message> shown = row.kind() == TimelineRow.Kind.MET ? row.said() : side.apply(row);
      if (counts && shown.isPresent()) {
        text.append(row.time()).append(' ').append(shown.get().in(locale)).append('\n');
      }
    }
    return text.toString();
  }

  private String place(ExpectationResult line) {
    return line.index() < places.size()
        ? places.get(line.index()).file()
            + ":"
            + places.get(line.index()).start().line()
            + ": "
        : "";
  }

  private List<String> timeline() {
    List<TimelineRow> rows = result.timeline();
    int width = rows.stream().mapToInt(row -> DisplayWidth.of(said(row))).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (TimelineRow row : rows) {
      String mark = switch (row.kind()) {
        case MET -> "✓ ";
        case MISSING, UNEXPECTED -> "✗ ";
        case GIVEN, OTHER -> "  ";
      };
      String gap = " ".repeat(width - DisplayWidth.of(said(row)) + 2);
      String happened = row.happened().map(one -> one.in(locale)).orElse("");
      lines.add((mark + row.time() + "  " + said(row) + gap + happened).stripTrailing());
    }
    return lines;
  }

  private String said(TimelineRow row) {
    return row.said().map(one -> one.in(locale)).orElse("");
  }
}
