package io.github.journeydsl.dsl.internal.format;

import io.github.journeydsl.dsl.internal.source.TextColumns;
import java.util.ArrayList;
import java.util.List;

/**
 * Fourth pass: a block that was written on one line stays on one line, if it fits and nothing goes
 * on behind it. An empty one always fits.
 */
final class OneLineBlocks {

  /** A line holds as many columns as two windows side by side show. */
  private static final int WIDEST = 100;

  private final List<Line> lines;
  private final List<Line> joined = new ArrayList<>();
  private int next;

  private OneLineBlocks(List<Line> lines) {
    this.lines = lines;
  }

  static List<Line> join(List<Line> lines) {
    OneLineBlocks pass = new OneLineBlocks(lines);
    while (pass.next < lines.size()) {
      pass.take();
    }
    return pass.joined;
  }

  private void take() {
    Line head = lines.get(next++);
    joined.add(head);
    boolean isBranch = head.closes();
    while (head.opensOnOneLine()) {
      int end = endOfBlock();
      if (end == lines.size() || end > next && (isBranch || !fits(head, end))) {
        return;
      }
      for (int at = next; at < end; at++) {
        append(head, lines.get(at), at > next);
      }
      append(head, lines.get(end), false);
      next = end + 1;
      isBranch = true;
    }
  }

  private int endOfBlock() {
    int end = next;
    while (end < lines.size() && !lines.get(end).closes()) {
      end++;
    }
    return end;
  }

  private static void append(Line head, Line line, boolean isFurther) {
    if (isFurther) {
      head.add(Piece.SEMICOLON);
    }
    line.pieces().forEach(head::add);
  }

  /** Branches of one question stand below each other. */
  private boolean fits(Line head, int end) {
    if (lines.get(end).opens()) {
      return false;
    }
    int width = Sheet.indentation(head.depth()) + width(head);
    for (int at = next; at < end && width <= WIDEST; at++) {
      width += (at > next ? "; " : " ").length() + width(lines.get(at));
    }
    return width + " }".length() <= WIDEST;
  }

  /** Its columns, or more than fit. */
  private static int width(Line line) {
    int width = 0;
    for (int at = 0; at < line.pieces().size() && width <= WIDEST; at++) {
      Piece piece = line.pieces().get(at);
      if (piece.text().indexOf('\n') >= 0) {
        return WIDEST + 1;
      }
      boolean space = at > 0 && !Spacing.touch(line.pieces().get(at - 1), piece);
      width += TextColumns.of(piece.text()) + (space ? 1 : 0);
    }
    return width;
  }
}
