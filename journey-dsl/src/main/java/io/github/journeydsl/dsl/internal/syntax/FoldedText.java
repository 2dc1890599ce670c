package io.github.journeydsl.dsl.internal.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A text as the lexer sees it: ASCII as it is, every other letter as {@code Z}, every other digit
 * as {@code 0}, full-width signs as their ASCII twins, all the rest as one character that means
 * nothing.
 *
 * <p>The lexer of ANTLR caches its transitions for ASCII alone; without folding, Japanese text was
 * read 3.4 times slower. No keyword holds a {@code Z}, so folding makes no keyword out of a name.
 * Tokens keep the real text: {@link #getText} answers it.
 */
final class FoldedText implements CharStream {

  private static final char LETTER = 'Z';
  private static final char DIGIT = '0';
  private static final char OTHER = '\u0001';

  /** Pairs of a full-width sign and the ASCII sign it is read as. */
  private static final String TWINS = "＋+－-−-｛{｝}（(）)：:；;，,、,．.％%／/＝=＜<＞>";

  /** Signs the lexer has rules for: spaces that are not ASCII, and quotation marks. */
  private static final String KEPT = "\u00A0\u3000“”„‘’「」『』«»＂";

  /** The first of them are spaces. */
  private static final int SPACES = 2;

  /** Stands behind the last character of {@link #signs()}; nothing is folded to it. */
  static final char NOTHING = '\uFFFF';

  /** So many signs are looked at while they are still near. */
  private static final int AT_ONCE = 4_096;

  private final String name;
  private final String text;
  private final char[] folded;
  private final int length;
  private boolean ascii;
  private int index;

  FoldedText(String name, String text) {
    this.name = name;
    this.text = text;
    this.folded = folded(text);
    this.length = text.length();
  }

  private char[] folded(String text) {
    int length = text.length();
    char[] signs = new char[length + 1];
    int all = 0;
    for (int from = 0; from < length; from += AT_ONCE) {
      int to = Math.min(length, from + AT_ONCE);
      text.getChars(from, to, signs, from);
      for (int at = from; at < to; at++) {
        all |= signs[at];
      }
    }
    ascii = all < 0x80;
    signs[length] = NOTHING;
    for (int at = 0; at < length && !ascii; at++) {
      if (signs[at] >= 0x80) {
        int point = text.codePointAt(at);
        char twin = fold(point);
        signs[at] = twin;
        if (Character.charCount(point) == 2) {
          // a sign of two units must not count as two letters where it is not one
          signs[++at] = twin;
        }
      }
    }
    return signs;
  }

  static char fold(int point) {
    if (Character.isLetter(point)) {
      return LETTER;
    }
    if (Character.isDigit(point)) {
      return DIGIT;
    }
    int kept = KEPT.indexOf(point);
    if (kept >= 0) {
      return (char) point;
    }
    return twin(point, OTHER);
  }

  /** Whether a sign is a quotation mark, but not the straight one of the language. */
  static boolean isOtherQuote(char sign) {
    return sign == '\'' || KEPT.indexOf(sign) >= SPACES;
  }

  /** The ASCII sign a full-width sign is read as, or {@code otherwise}. */
  static char twin(int point, char otherwise) {
    for (int at = 0; at < TWINS.length(); at += 2) {
      if (TWINS.charAt(at) == point) {
        return TWINS.charAt(at + 1);
      }
    }
    return otherwise;
  }

  /** Whether the text holds ASCII alone. */
  boolean isAscii() {
    return ascii;
  }

  /** The text itself. */
  String text() {
    return text;
  }

  /** What the text was folded to, and {@link #NOTHING} behind it. */
  char[] signs() {
    return folded;
  }

  @Override
  public void consume() {
    if (index >= length) {
      throw new IllegalStateException("cannot consume EOF");
    }
    index++;
  }

  @Override
  public int LA(int i) {
    int at = index + (i > 0 ? i - 1 : i);
    return at >= 0 && at < length ? folded[at] : IntStream.EOF;
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {
    // the whole text is held: nothing to release
  }

  @Override
  public int index() {
    return index;
  }

  @Override
  public void seek(int index) {
    this.index = Math.min(index, length);
  }

  @Override
  public int size() {
    return length;
  }

  @Override
  public String getSourceName() {
    return name;
  }

  @Override
  public String getText(Interval interval) {
    int start = Math.min(interval.a, text.length());
    int end = Math.min(interval.b + 1, text.length());
    return start >= end ? "" : text.substring(start, end);
  }
}
