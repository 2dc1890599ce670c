package io.github.journeydsl.dsl.internal.format;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import java.util.ArrayList;
import java.util.List;

/**
 * A line to be written: a statement with its comments, the head or the end of a block, or comments
 * alone. Where a list or a text goes on below, it becomes several lines of the text.
 *
 * @param depth how many blocks it stands in
 * @param block the keyword of the block it stands in; empty at the top level
 * @param blankBefore whether a blank line stands before it
 * @param pieces what it is made of; grows while lines are cut and joined
 */
record Line(int depth, String block, boolean blankBefore, List<Piece> pieces) {

  static Line startingWith(Piece first, int depth, String block, boolean blankBefore) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(first);
    return new Line(depth, block, blankBefore, pieces);
  }

  void add(Piece piece) {
    pieces.add(piece);
  }

  Piece first() {
    return pieces.get(0);
  }

  Piece last() {
    return pieces.get(pieces.size() - 1);
  }

  /** Whether the piece at {@code index} is the word {@code text}. */
  boolean says(int index, String text) {
    return index < pieces.size() && pieces.get(index).text().equals(text);
  }

  boolean isComment() {
    for (Piece piece : pieces) {
      if (!piece.isComment()) {
        return false;
      }
    }
    return true;
  }

  /** Whether it ends a block. */
  boolean closes() {
    return first().is(JourneyParser.RBRACE);
  }

  /** The brace at its end that opens a block, if there is one: comments may follow it. */
  boolean opens() {
    return lastWritten().is(JourneyParser.LBRACE);
  }

  /** Whether the block that it opens was written on one line. */
  boolean opensOnOneLine() {
    return lastWritten().keepsLine();
  }

  boolean hasBlock() {
    for (Piece piece : pieces) {
      if (piece.is(JourneyParser.LBRACE)) {
        return true;
      }
    }
    return false;
  }

  private Piece lastWritten() {
    int at = pieces.size() - 1;
    while (at > 0 && pieces.get(at).isComment()) {
      at--;
    }
    return pieces.get(at);
  }
}
