package io.github.journeydsl.dsl;

import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.dsl.internal.source.SourceText;
import java.util.regex.Matcher;

/**
 * One line of a text as a terminal shows it, and where a range stands in it.
 *
 * @param line the line; tabs are spaces, signs that are not shown are replaced
 * @param before the columns before the range
 * @param width the columns of the range in this line, at least one
 */
record Excerpt(String line, int before, int width) {

  private static final int TAB = 4;

  /** A longer line is shown around the range only. */
  private static final int MOST_COLUMNS = 160;

  /** Where to begin to look for the bounds of a character; longer ones are nobody's writing. */
  private static final int LONGEST_CLUSTER = 64;

  private static final String CUT = "…";

  /** The first line of {@code range}; of a block, its head without the brace. */
  static Excerpt of(SourceText source, SourceRange range) {
    String line = source.line(range.start().line());
    int lineStart = source.lineStart(range.start().line());
    int start = range.start().offset() - lineStart;
    int end = range.end().line() == range.start().line()
        ? range.end().offset() - lineStart
        : headEnd(line, start);
    return around(line, start, Math.max(start, Math.min(end, line.length())));
  }

  private static int headEnd(String line, int start) {
    int end = line.length();
    while (end > start && (line.charAt(end - 1) == '{' || line.charAt(end - 1) <= ' ')) {
      end--;
    }
    return end;
  }

  private static Excerpt around(String line, int start, int end) {
    int from = 0;
    int to = line.length();
    if (to > MOST_COLUMNS) {
      from = boundary(line, Math.max(0, start - MOST_COLUMNS / 4));
      to = boundary(line, Math.min(line.length(), from + MOST_COLUMNS));
    }
    String head = from > 0 ? CUT : "";
    String before = shown(line.substring(from, start), 0);
    int shownBefore = DisplayWidth.of(head + before);
    String marked = shown(line.substring(start, Math.min(end, to)), DisplayWidth.of(before));
    String after = end < to
        ? shown(line.substring(end, to), DisplayWidth.of(before) + DisplayWidth.of(marked))
        : "";
    String tail = to < line.length() ? CUT : "";
    return new Excerpt(
        head + before + marked + after + tail, shownBefore, Math.max(1, DisplayWidth.of(marked)));
  }

  /** Never inside of what people see as one character. */
  private static int boundary(String line, int at) {
    Matcher clusters = DisplayWidth.CLUSTER.matcher(line);
    clusters.region(Math.max(0, at - LONGEST_CLUSTER), line.length());
    while (clusters.find()) {
      if (clusters.end() > at) {
        return clusters.start();
      }
    }
    return line.length();
  }

  private static String shown(String text, int column) {
    StringBuilder shown = new StringBuilder(text.length());
    int[] at = {column};
    text.codePoints().forEach(point -> {
      if (point == '\t') {
        int spaces = TAB - at[0] % TAB;
        shown.append(" ".repeat(spaces));
        at[0] += spaces;
      } else {
        shown.append(Visible.of(point));
        at[0] += DisplayWidth.of(Character.toString(point));
      }
    });
    return shown.toString();
  }
}
