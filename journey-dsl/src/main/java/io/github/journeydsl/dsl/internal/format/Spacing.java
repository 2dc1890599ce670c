package io.github.journeydsl.dsl.internal.format;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;

/** Where a space stands between two pieces of one line. */
final class Spacing {

  private Spacing() {}

  /** Whether {@code right} follows {@code left} without a space. */
  static boolean touch(Piece left, Piece right) {
    if (right.is(JourneyParser.COMMA) || right.is(JourneyParser.SEMICOLON)) {
      return true;
    }
    if (left.isComment() || right.isComment()) {
      return false; // a slash before a comment would become a part of it
    }
    return left.is(JourneyParser.LPAREN)
        || right.is(JourneyParser.RPAREN)
        || right.is(JourneyParser.LPAREN) && left.text().equals("count")
        || binds(left)
        || binds(right);
  }

  private static boolean binds(Piece piece) {
    return piece.is(JourneyParser.DOTS) || piece.is(JourneyParser.SLASH);
  }
}
