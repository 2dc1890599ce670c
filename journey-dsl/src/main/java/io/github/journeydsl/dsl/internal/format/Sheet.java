package io.github.journeydsl.dsl.internal.format;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.source.TextColumns;
import java.util.List;

/** Last pass: writes lines, with spaces between and before their pieces. Lines end with LF. */
final class Sheet {

  /** Comments behind statements stand in one column, or two spaces behind longer statements. */
  private static final int COMMENT_COLUMN = 45;

  private static final int STEP = 2;

  private final StringBuilder text = new StringBuilder();
  private int lineStart;

  private Sheet() {}

  static int indentation(int depth) {
    return STEP * depth;
  }

  static String write(List<Line> lines) {
    Sheet sheet = new Sheet();
    int[] columns = ValueColumns.of(lines);
    for (int at = 0; at < lines.size(); at++) {
      sheet.write(lines.get(at), columns[at]);
    }
    return sheet.text.toString();
  }

  private void write(Line line, int column) {
    if (line.blankBefore()) {
      endLine();
    }
    int margin = indentation(line.depth());
    int below = margin + (column > 0 ? column : 2 * STEP);
    int value = column > 0 ? Properties.headOf(line) : 0;
    List<Piece> pieces = line.pieces();
    boolean[] isLast = remarks(pieces);
    spaces(margin);
    for (int at = 0; at < pieces.size(); at++) {
      Piece piece = pieces.get(at);
      if (at > 0 && piece.beginsLine()) {
        endLine();
        spaces(below);
      } else if (isLast[at]) {
        spaces(Math.max(2, COMMENT_COLUMN - width()));
      } else if (at > 0 && at == value) {
        spaces(margin + column - width());
      } else if (at > 0 && !Spacing.touch(pieces.get(at - 1), piece)) {
        spaces(1);
      }
      piece(piece, margin, at == 0 || piece.beginsLine());
    }
    endLine();
  }

  /** Where the comments begin that stand behind everything else on their line. */
  private static boolean[] remarks(List<Piece> pieces) {
    boolean[] begins = new boolean[pieces.size()];
    boolean onlyComments = true;
    for (int at = pieces.size() - 1; at > 0; at--) {
      Piece piece = pieces.get(at);
      onlyComments &= piece.isComment();
      if (piece.beginsLine()) {
        onlyComments = true;
      } else if (onlyComments && !pieces.get(at - 1).isComment()) {
        begins[at] = true;
      }
    }
    return begins;
  }

  private void piece(Piece piece, int margin, boolean beginsLine) {
    if (piece.text().indexOf('\n') < 0 && !piece.is(JourneyParser.TEXT_BLOCK)) {
      text.append(piece.text());
    } else if (piece.is(JourneyParser.TEXT_BLOCK)) {
      several(TextBlocks.indented(piece.text(), margin + STEP));
    } else {
      several(beginsLine ? CommentBlocks.moved(piece, width()) : piece.text());
    }
  }

  private void several(String lines) {
    text.append(lines);
    int end = lines.lastIndexOf('\n');
    if (end >= 0) {
      lineStart = text.length() - (lines.length() - end - 1);
    }
  }

  private void spaces(int number) {
    for (int at = 0; at < number; at++) {
      text.append(' ');
    }
  }

  private void endLine() {
    text.append('\n');
    lineStart = text.length();
  }

  private int width() {
    return TextColumns.of(text.substring(lineStart));
  }
}
