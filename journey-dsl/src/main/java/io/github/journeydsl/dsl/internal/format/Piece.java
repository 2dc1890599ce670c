package io.github.journeydsl.dsl.internal.format;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;

/**
 * A word, sign, text or comment.
 *
 * @param type the type of its token; {@code END} where a statement ends
 * @param text how it is written
 * @param breaks how many line ends stand before it, two at most
 * @param margin the space before it, where it is the first on its line
 * @param leadsTo what comes next on its line behind all comments: the type of a token, or
 *     {@link #NOTHING}
 * @param keepsLine whether it is a brace that opens a block written on one line
 */
record Piece(int type, String text, int breaks, String margin, int leadsTo, boolean keepsLine) {

  /** What a piece leads to that is the last of its line. */
  static final int NOTHING = 0;

  /** Ends a statement. */
  static final Piece END = new Piece(JourneyParser.END, "", 0, "", NOTHING, false);

  /** Stands between two statements that share a line. */
  static final Piece SEMICOLON = new Piece(JourneyParser.SEMICOLON, ";", 0, "", NOTHING, false);

  boolean is(int other) {
    return type == other;
  }

  boolean isComment() {
    return isComment(type);
  }

  static boolean isComment(int type) {
    return type == JourneyParser.LINE_COMMENT || type == JourneyParser.BLOCK_COMMENT;
  }

  boolean isFigure() {
    return type == JourneyParser.NUMBER || type == JourneyParser.SIGNED;
  }

  /** Whether it begins a line of its own. */
  boolean beginsLine() {
    return breaks > 0;
  }

  Piece withText(String written) {
    return new Piece(type, written, breaks, margin, leadsTo, keepsLine);
  }
}
