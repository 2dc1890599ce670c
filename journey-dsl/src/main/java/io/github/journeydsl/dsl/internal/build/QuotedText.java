package io.github.journeydsl.dsl.internal.build;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * What a text in quotation marks says: its escapes replaced and, for a block, the common
 * indentation removed.
 *
 * <p>A block begins behind the line of its opening marks and ends before the line of its closing
 * ones if these stand alone; the indentation of the closing marks counts, so that a text can be
 * indented on purpose.
 */
final class QuotedText {

  /** In <code>\\u{10FFFF}</code>: looking further, many that nothing closes would take for ever. */
  private static final int LONGEST_ESCAPE = 10;

  private static final String BLOCK_MARK = "\"\"\"";

  private QuotedText() {}

  /** Tells the offset of every escape in {@code quoted} that means nothing. */
  static void checkEscapes(String quoted, IntConsumer bad) {
    unescape(quoted, bad);
  }

  /** The text between the marks; the closing ones may be missing. */
  static String decode(String quoted) {
    if (quoted.startsWith(BLOCK_MARK)) {
      boolean closed = quoted.length() >= 6 && quoted.endsWith(BLOCK_MARK);
      String inner = quoted.substring(3, quoted.length() - (closed ? 3 : 0));
      String lines = inner.replace("\r\n", "\n").replace('\r', '\n');
      return unescape(withoutIndentation(lines), at -> {});
    }
    boolean closed = quoted.length() > 1 && isQuote(quoted.charAt(quoted.length() - 1));
    return unescape(quoted.substring(1, quoted.length() - (closed ? 1 : 0)), at -> {});
  }

  private static boolean isQuote(char c) {
    return "\"“”„‘’「」『』«»＂'".indexOf(c) >= 0;
  }

  private static String withoutIndentation(String text) {
    int firstEnd = text.indexOf('\n');
    if (firstEnd < 0) {
      return text;
    }
    boolean startsBelow = text.substring(0, firstEnd).isBlank();
    List<String> lines =
        Arrays.asList((startsBelow ? text.substring(firstEnd + 1) : text).split("\n", -1));
    int last = lines.size() - 1;
    boolean endsBelow = lines.get(last).isBlank();
    int common = Integer.MAX_VALUE;
    for (int at = startsBelow ? 0 : 1; at <= last; at++) {
      String line = lines.get(at);
      if (!line.isBlank() || at == last && endsBelow) {
        common = Math.min(common, indentation(line));
      }
    }
    StringBuilder result = new StringBuilder();
    int end = endsBelow ? last - 1 : last;
    for (int at = 0; at <= end; at++) {
      String line = lines.get(at);
      boolean indented = startsBelow || at > 0;
      result.append(at > 0 ? "\n" : "");
      result.append(indented ? line.substring(Math.min(common, indentation(line))) : line);
    }
    return result.toString();
  }

  private static int indentation(String line) {
    int at = 0;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static String unescape(String text, IntConsumer badEscape) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != '\\') {
        result.append(c);
        at++;
        continue;
      }
      char kind = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      int end = at + 2;
      switch (kind) {
        case '"', '\\' -> result.append(kind);
        case 'n' -> result.append('\n');
        case 't' -> result.append('\t');
        case 'u' -> {
          end = unicodeEnd(text, at);
          int point = end < 0 ? -1 : codePoint(text.substring(at + 3, end - 1));
          if (point < 0) {
            badEscape.accept(at);
            end = at + 2;
          } else {
            result.appendCodePoint(point);
          }
        }
        default -> badEscape.accept(at);
      }
      at = end;
    }
    return result.toString();
  }

  /** The offset behind <code>\\u{…}</code>, or -1 if it has another shape. */
  private static int unicodeEnd(String text, int at) {
    if (at + 2 >= text.length() || text.charAt(at + 2) != '{') {
      return -1;
    }
    int most = Math.min(text.length(), at + LONGEST_ESCAPE);
    int end = at + 3;
    while (end < most && text.charAt(end) != '}') {
      end++;
    }
    return end < most ? end + 1 : -1;
  }

  private static int codePoint(String hex) {
    boolean shape = !hex.isEmpty() && hex.length() <= 6;
    if (!shape || !hex.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 0x80)) {
      return -1;
    }
    int point = Integer.parseInt(hex, 16);
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return Character.isValidCodePoint(point) && !surrogate ? point : -1;
  }
}
