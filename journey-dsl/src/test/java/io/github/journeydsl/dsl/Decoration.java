package io.github.journeydsl.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes a printed text look like one that people wrote: comments, blank lines, several statements
 * in a line, blocks in one line, other indentation and line ends. It says the same.
 */
final class Decoration {

  private final Random random;
  private int comments;

  private Decoration(long seed) {
    this.random = new Random(seed);
  }

  static String of(String printed, long seed) {
    return new Decoration(seed).decorated(printed);
  }

  private String decorated(String printed) {
    List<String> lines = new ArrayList<>(List.of(printed.split("\n", -1)));
    lines.remove(lines.size() - 1);
    List<String> joined = new ArrayList<>();
    String unit = List.of("  ", "    ", "\t").get(random.nextInt(3));
    boolean inText = false;
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      boolean marks = line.contains("\"\"\"");
      if (inText || marks) {
        inText = marks != inText;
        joined.add(line);
        continue;
      }
      int end = blockEnd(lines, at);
      if (end > at && random.nextInt(3) == 0) {
        joined.add(indented(line, unit) + " " + inside(lines, at + 1, end) + " }");
        at = end;
      } else if (isPlain(line)
          && at + 1 < lines.size()
          && isPlain(lines.get(at + 1))
          && random.nextInt(6) == 0) {
        joined.add(indented(line, unit) + "; " + lines.get(++at).strip());
      } else {
        joined.add(indented(line, unit));
      }
    }
    StringBuilder text = new StringBuilder();
    inText = false;
    for (String line : joined) {
      boolean marks = line.contains("\"\"\"");
      boolean free = !inText && !marks;
      inText = marks != inText;
      if (free) {
        before(line, text);
      }
      text.append(line).append(free && !line.isBlank() ? behind() : "").append('\n');
    }
    String feed = List.of("\n", "\n", "\r\n", "\r").get(random.nextInt(4));
    String all = text.toString();
    if (random.nextInt(5) == 0) {
      all = all.substring(0, all.length() - 1);
    }
    return (random.nextInt(5) == 0 ? "\uFEFF" : "") + all.replace("\n", feed);
  }

  private void before(String line, StringBuilder text) {
    String indentation = line.substring(0, line.length() - line.stripLeading().length());
    switch (random.nextInt(10)) {
      case 0 -> text.append(indentation).append("// note ").append(++comments).append('\n');
      case 1 ->
        text.append(indentation)
            .append("/* note ")
            .append(++comments)
            .append("\n   of two lines */\n\n");
      case 2 -> text.append('\n');
      default -> {}
    }
  }

  private String behind() {
    return switch (random.nextInt(8)) {
      case 0 -> "   // side " + ++comments;
      case 1 -> " /* side " + ++comments + " */ ";
      default -> "";
    };
  }

  /** The end of a block of plain statements that begins here. */
  private static int blockEnd(List<String> lines, int start) {
    if (!lines.get(start).endsWith(" {")) {
      return start;
    }
    for (int at = start + 1; at < lines.size(); at++) {
      if (lines.get(at).strip().equals("}")) {
        return at;
      }
      if (!isPlain(lines.get(at))) {
        return start;
      }
    }
    return start;
  }

  private static String inside(List<String> lines, int start, int end) {
    return String.join(
        "; ", lines.subList(start, end).stream().map(String::strip).toList());
  }

  private static boolean isPlain(String line) {
    return !line.isBlank()
        && !line.endsWith("{")
        && !line.endsWith("}")
        && !line.contains("\"\"\"");
  }

  private static String indented(String line, String unit) {
    int spaces = line.length() - line.stripLeading().length();
    return unit.repeat(spaces / 2) + line.stripLeading();
  }
}
