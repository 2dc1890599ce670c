package io.github.journeydsl.dsl.internal.source;

import io.github.journeydsl.core.diagnostic.Position;
import io.github.journeydsl.core.diagnostic.SourceRange;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The text of one file, and where its lines begin. Lines end with LF, CRLF or CR. */
public final class SourceText {

  private static final int PART = 8_192;

  private final String file;
  private final String text;
  private final boolean marked;
  private volatile int @Nullable [] lineStarts;
  private volatile Mark mark = new Mark(0, 0, 1);

  private record Mark(int lineStart, int offset, int column) {}

  /**
   * A text.
   *
   * @param file the name people know the file by
   * @param text what is in it
   */
  public SourceText(String file, String text) {
    this(file, text, false);
  }

  /**
   * A text.
   *
   * @param file the name people know the file by
   * @param text what is in it
   * @param marked whether a byte order mark stood before it
   */
  public SourceText(String file, String text, boolean marked) {
    this.file = file;
    this.text = text;
    this.marked = marked;
  }

  /** The name people know the file by. */
  public String file() {
    return file;
  }

  /** What is in it. */
  public String text() {
    return text;
  }

  /** The bytes it was made from. */
  public byte[] bytes() {
    return ((marked ? "\uFEFF" : "") + text).getBytes(StandardCharsets.UTF_8);
  }

  /** Whether a byte order mark stood before it. */
  public boolean isMarked() {
    return marked;
  }

  /** The place at {@code offset}; columns count code points. */
  public Position position(int offset) {
    int line = lineOf(offset);
    return new Position(line, column(lineStart(line), offset), offset);
  }

  private int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Counts on from the place that was asked for last: a long line can hold very many. */
  private int column(int lineStart, int offset) {
    Mark last = mark;
    boolean ahead = last.lineStart == lineStart && last.offset <= offset;
    int column = ahead
        ? last.column + text.codePointCount(last.offset, offset)
        : text.codePointCount(lineStart, offset) + 1;
    mark = new Mark(lineStart, offset, column);
    return column;
  }

  /** Where a line begins. */
  public int lineStart(int number) {
    return lineStarts()[number - 1];
  }

  /** The number of spaces that the line of {@code offset} begins with. */
  public int indentation(int offset) {
    int start = lineStart(lineOf(offset));
    int at = start;
    while (at < text.length()
        && !endsLine(text.charAt(at))
        && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at - start;
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r';
  }

  /** Whether nothing but space stands before {@code offset} on its line. */
  public boolean beginsLine(int offset) {
    int at = offset - 1;
    while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at--;
    }
    return at < 0 || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  /** The part from {@code start} to before {@code end}. */
  public SourceRange range(int start, int end) {
    int last = Math.min(Math.max(start, end), text.length());
    return new SourceRange(file, position(Math.min(start, last)), position(last));
  }

  /** The line {@code number}, from 1, without its end. */
  public String line(int number) {
    int[] starts = lineStarts();
    int start = starts[number - 1];
    int end = number < starts.length ? starts[number] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Looked for when a line is asked for first: most texts have nothing to point at. */
  private int[] lineStarts() {
    int[] known = lineStarts;
    if (known == null) {
      known = lineStarts(text);
      lineStarts = known;
    }
    return known;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[64];
    int count = 1;
    int length = text.length();
    char[] part = new char[Math.min(length, PART)]; // a cold Java looks at arrays far quicker
    for (int from = 0; from < length; from += PART) {
      int to = Math.min(length, from + PART);
      text.getChars(from, to, part, 0);
      for (int at = from; at < to; at++) {
        char c = part[at - from];
        boolean ends = c == '\n' || c == '\r' && (at + 1 == length || text.charAt(at + 1) != '\n');
        if (ends) {
          if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
          }
          starts[count++] = at + 1;
        }
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
