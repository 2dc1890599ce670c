package io.github.journeydsl.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * The comments of a text without a mistake of syntax, found in the plainest way, so that they say
 * whether the formatter has kept them. How their lines are indented and whether their slashes are
 * wide does not count.
 */
final class Comments {

  private final String text;
  private final List<String> found = new ArrayList<>();

  private Comments(String text) {
    this.text = text;
  }

  static List<String> of(String text) {
    Comments comments = new Comments(text);
    int at = 0;
    while (at < text.length()) {
      at = comments.next(at);
    }
    return comments.found;
  }

  private int next(int at) {
    if (text.startsWith("\"\"\"", at)) {
      return textEnd(at + 3, "\"\"\"");
    }
    if (text.startsWith("\"", at)) {
      return textEnd(at + 1, "\"");
    }
    if (isSlash(at) && isSlash(at + 1)) {
      return comment(at, lineEnd(at));
    }
    if (isSlash(at) && text.startsWith("*", at + 1)) {
      return comment(at, blockEnd(at + 2));
    }
    return at + 1;
  }

  private boolean isSlash(int at) {
    return at < text.length() && (text.charAt(at) == '/' || text.charAt(at) == '／');
  }

  private int textEnd(int from, String mark) {
    int at = from;
    while (at < text.length() && !text.startsWith(mark, at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at + mark.length();
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private int blockEnd(int from) {
    int at = from;
    while (at < text.length() && !(text.startsWith("*", at) && isSlash(at + 1))) {
      at++;
    }
    return at + 2;
  }

  private int comment(int start, int end) {
    StringBuilder said = new StringBuilder();
    String written = text.substring(start, Math.min(end, text.length()));
    written.replace('／', '/').lines().forEach(line -> said.append(line.strip()).append('\n'));
    found.add(said.toString());
    return end;
  }
}
