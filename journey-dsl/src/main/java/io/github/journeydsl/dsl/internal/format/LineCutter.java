package io.github.journeydsl.dsl.internal.format;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Second pass: one line for every statement, every head and every end of a block, and every comment
 * that stands alone. Blank lines stay where they part two lines of a block, one of several.
 */
final class LineCutter {

  private static final String ELSE = "else";

  private final List<Line> lines = new ArrayList<>();
  private final Deque<String> blocks = new ArrayDeque<>();
  private final int outermost;
  private final boolean goesOn;

  /** Whether what comes belongs to the statement of the last line. */
  private boolean isOpen;

  /** Whether the last line holds nothing but comments. */
  private boolean isComment;

  private LineCutter(int depth, String block, boolean goesOn) {
    this.outermost = depth;
    this.goesOn = goesOn;
    blocks.push(block);
  }

  /**
   * Cuts pieces into lines.
   *
   * @param pieces statements with their comments
   * @param depth how many blocks they stand in
   * @param block the keyword of the innermost of these
   * @param goesOn whether whole statements of the same block were cut before
   */
  static List<Line> cut(List<Piece> pieces, int depth, String block, boolean goesOn) {
    LineCutter cutter = new LineCutter(depth, block, goesOn);
    for (int at = 0; at < pieces.size(); at++) {
      cutter.take(pieces, at);
    }
    return cutter.lines;
  }

  private void take(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    if (piece.isComment()) {
      comment(piece);
      return;
    }
    switch (piece.type()) {
      case JourneyParser.END -> isOpen = false;
      case JourneyParser.RBRACE -> {
        if (blocks.size() > 1) {
          blocks.pop();
        }
        start(piece, false);
        isOpen = isBeforeElse(pieces, at);
      }
      case JourneyParser.LBRACE -> {
        word(piece);
        blocks.push(keyword(last()));
        isOpen = false;
      }
      default -> word(piece);
    }
  }

  private void comment(Piece comment) {
    boolean behind = !comment.beginsLine() && !lines.isEmpty();
    boolean endsLine = comment.leadsTo() == Piece.NOTHING
        || comment.leadsTo() == JourneyParser.RBRACE
        || isComment;
    if (isOpen || behind && endsLine) {
      last().add(comment);
    } else {
      start(comment, comment.breaks() > 1);
      isComment = true;
    }
  }

  private void word(Piece word) {
    if (isOpen || isComment && !word.beginsLine()) {
      last().add(word);
      isComment = false;
    } else {
      start(word, word.breaks() > 1);
    }
    isOpen = true;
  }

  private void start(Piece first, boolean blank) {
    boolean parts = blank && (lines.isEmpty() ? goesOn : !last().opens());
    lines.add(Line.startingWith(first, outermost + blocks.size() - 1, blocks.element(), parts));
    isComment = false;
  }

  private static boolean isBeforeElse(List<Piece> pieces, int brace) {
    int next = brace + 1;
    while (next < pieces.size() && pieces.get(next).isComment()) {
      next++;
    }
    return next < pieces.size()
        && pieces.get(brace).leadsTo() == pieces.get(next).type()
        && pieces.get(next).text().equals(ELSE);
  }

  /** The first word of the head of a block. */
  private static String keyword(Line head) {
    for (Piece piece : head.pieces()) {
      if (!piece.isComment() && !piece.is(JourneyParser.RBRACE)) {
        return piece.text();
      }
    }
    return "";
  }

  private Line last() {
    return lines.get(lines.size() - 1);
  }
}
