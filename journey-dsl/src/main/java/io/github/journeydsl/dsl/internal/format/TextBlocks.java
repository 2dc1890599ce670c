package io.github.journeydsl.dsl.internal.format;

import java.util.List;

/**
 * Texts of several lines: the indentation that all of their lines share says nothing, so they are
 * indented with their statement. Everything behind it stays.
 */
final class TextBlocks {

  private static final String MARKS = "\"\"\"";

  private TextBlocks() {}

  /** The same text with {@code margin} spaces before its lines. */
  static String indented(String written, int margin) {
    String inner = written.substring(MARKS.length(), written.length() - MARKS.length());
    List<String> lines = List.of(inner.split("\r\n|\r|\n", -1));
    int last = lines.size() - 1;
    if (last == 0) {
      return written;
    }
    int common = common(lines);
    boolean endsBelow = lines.get(last).isBlank();
    StringBuilder text = new StringBuilder(MARKS);
    text.append(lines.get(0).isBlank() ? "" : lines.get(0));
    for (int at = 1; at <= (endsBelow ? last - 1 : last); at++) {
      String line = lines.get(at);
      String said = line.substring(Math.min(common, indentation(line)));
      text.append('\n').append(said.isEmpty() ? "" : " ".repeat(margin)).append(said);
    }
    if (endsBelow) {
      text.append('\n').append(" ".repeat(margin));
    }
    return text.append(MARKS).toString();
  }

  /** The indentation that reading removes. */
  private static int common(List<String> lines) {
    int last = lines.size() - 1;
    int common = Integer.MAX_VALUE;
    for (int at = 1; at <= last; at++) {
      if (at == last || !lines.get(at).isBlank()) {
        common = Math.min(common, indentation(lines.get(at)));
      }
    }
    return common;
  }

  private static int indentation(String line) {
    int at = 0;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }
}
