package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;

/**
 * Finds where texts in quotation marks end, those that nothing closes too.
 *
 * <p>It remembers what nothing closes: with a backslash before every mark, each mark of a long text
 * would else be looked for up to the end again. Behind a mark every scan sees the same escapes, so
 * that what one has found out holds for all that begin later.
 */
final class Quotes {

  private static final int MARK = 3;

  private final char[] text;
  private int end;
  private int openUntil;
  private boolean blocksStayOpen;

  Quotes(char[] text) {
    this.text = text;
  }

  /** Behind the last character of the text that was found last. */
  int end() {
    return end;
  }

  /** The type of the text that begins with the mark at {@code start}. */
  int type(int start) {
    return isBlockMark(start) ? block(start + MARK) : line(start + 1);
  }

  /** A text that ends in its line; {@code from} is behind its mark. */
  private int line(int from) {
    int at = Math.max(from, openUntil);
    while (text[at] != '"') {
      int step = text[at] == '\\' ? 2 : 1;
      if (endsLine(text[at]) || endsLine(text[at + step - 1])) {
        openUntil = at;
        end = at;
        return JourneyParser.OPEN_STRING;
      }
      at += step;
    }
    end = at + 1;
    return JourneyParser.STRING;
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == FoldedText.NOTHING;
  }

  private int block(int from) {
    int at = from;
    while (!blocksStayOpen && !isBlockMark(at)) {
      at += text[at] == '\\' ? 2 : 1;
      blocksStayOpen = at >= text.length - 1;
    }
    if (blocksStayOpen) {
      end = openBlock(from);
      return JourneyParser.OPEN_TEXT_BLOCK;
    }
    end = at + MARK;
    return JourneyParser.TEXT_BLOCK;
  }

  /** Up to the next three marks, or to marks that end the file. */
  private int openBlock(int from) {
    int at = from;
    while (text[at] != FoldedText.NOTHING) {
      int other = at;
      while (other < at + MARK && text[other] == '"') {
        other++;
      }
      if (other == at + MARK || text[other] == FoldedText.NOTHING) {
        return at;
      }
      at = other + 1;
    }
    return at;
  }

  private boolean isBlockMark(int at) {
    return text[at] == '"' && text[at + 1] == '"' && text[at + 2] == '"';
  }

  /** The type of what begins with another mark: a text if one closes it in its line. */
  int other(int start) {
    int at = start + 1;
    while (!FoldedText.isOtherQuote(text[at]) && !endsLine(text[at])) {
      at++;
    }
    boolean closed = FoldedText.isOtherQuote(text[at]);
    end = closed ? at + 1 : start + 1;
    return closed ? JourneyParser.OTHER_STRING : JourneyParser.OTHER;
  }
}
