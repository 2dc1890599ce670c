package io.github.journeydsl.cli.config;

import io.github.journeydsl.core.diagnostic.Position;
import io.github.journeydsl.core.diagnostic.SourceRange;
import java.util.ArrayList;
import java.util.List;
import org.tomlj.TomlPosition;

/** Where things stand in a text, from the lines and columns that the TOML library tells. */
final class TomlText {

  private final String name;
  private final String text;
  private final List<Integer> lineStarts = new ArrayList<>(List.of(0));

  TomlText(String name, String text) {
    this.name = name;
    this.text = text;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      lineStarts.add(at + 1);
    }
  }

  /** The one character at a place, or the end of its line. */
  SourceRange at(TomlPosition position) {
    int start = offset(position);
    boolean isEnd = start >= lineEnd(start);
    return range(start, isEnd ? start : text.offsetByCodePoints(start, 1));
  }

  /** The key at a place or in the heading that begins there. */
  SourceRange key(TomlPosition position) {
    int start = offset(position);
    while (isSign(start, "[ \t")) {
      start++;
    }
    return range(start, wordEnd(start));
  }

  /** The value behind the key at a place, without a comment; the key where none is in its line. */
  SourceRange value(TomlPosition position) {
    int start = wordEnd(offset(position));
    int end = lineEnd(start);
    while (start < end && (Character.isWhitespace(text.charAt(start)) || isSign(start, "=."))) {
      start = text.charAt(start) == '.' ? wordEnd(start + 1) : start + 1;
    }
    return start < end ? range(start, valueEnd(start, end)) : key(position);
  }

  /** The element of a list that begins at a place. */
  SourceRange element(TomlPosition position) {
    int start = offset(position);
    return range(start, valueEnd(start, lineEnd(start)));
  }

  private int valueEnd(int start, int lineEnd) {
    if (isSign(start, "\"'")) {
      return Math.min(lineEnd, wordEnd(start));
    }
    int end = start;
    while (end < lineEnd && !isSign(end, "#,]}")) {
      end++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return Math.max(end, Math.min(start + 1, lineEnd));
  }

  private int wordEnd(int start) {
    int end = lineEnd(start);
    if (isSign(start, "\"'")) {
      int close = text.indexOf(text.charAt(start), start + 1);
      return close < 0 || close >= end ? end : close + 1;
    }
    int at = start;
    while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || isSign(at, "-_"))) {
      at++;
    }
    return at;
  }

  private boolean isSign(int at, String signs) {
    return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
  }

  private int offset(TomlPosition position) {
    int line = Math.min(Math.max(1, position.line()), lineStarts.size());
    int start = lineStarts.get(line - 1);
    int room = text.codePointCount(start, lineEnd(start));
    int before = Math.min(Math.max(0, position.column() - 1), room);
    return text.offsetByCodePoints(start, before);
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    int last = end < 0 ? text.length() : end;
    return last > from && text.charAt(last - 1) == '\r' ? last - 1 : last;
  }

  private SourceRange range(int start, int end) {
    return new SourceRange(name, position(start), position(end));
  }

  private Position position(int offset) {
    int line = 1;
    while (line < lineStarts.size() && lineStarts.get(line) <= offset) {
      line++;
    }
    int column = text.codePointCount(lineStarts.get(line - 1), offset) + 1;
    return new Position(line, column, offset);
  }
}
