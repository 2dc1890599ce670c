package io.github.journeydsl.dsl.internal.format;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.source.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * First pass: from tokens to pieces, each spelled as it will be written and knowing how it stood
 * among its neighbours. Goes backwards, because most of that depends on what follows.
 */
final class PieceReader {

  private final String text;
  private final List<Piece> backwards = new ArrayList<>();
  private final Deque<Block> open = new ArrayDeque<>();
  private int leadsTo = Piece.NOTHING;

  private PieceReader(SourceText source) {
    this.text = source.text();
  }

  /** A block whose closing brace was met, and whether everything since stood on its line. */
  private static final class Block {
    private boolean onOneLine = true;
    private boolean isFlat = true;
  }

  /**
   * The pieces of tokens.
   *
   * @param source the text that holds them
   * @param tokens what they are made of
   * @param before the offset behind what is written before them; 0 where nothing is
   */
  static List<Piece> read(SourceText source, List<? extends Token> tokens, int before) {
    PieceReader reader = new PieceReader(source);
    for (int at = tokens.size() - 1; at >= 0; at--) {
      Token token = tokens.get(at);
      if (token.getType() == JourneyParser.END) {
        reader.backwards.add(Piece.END);
      } else if (isWritten(token)) {
        reader.add(token, endBefore(tokens, at, before));
      }
    }
    Collections.reverse(reader.backwards);
    return reader.backwards;
  }

  private static boolean isWritten(Token token) {
    return token.getType() != Token.EOF && token.getType() != JourneyParser.WIDE_SPACE;
  }

  /** The offset behind the written token before the one at {@code at}, or {@code first}. */
  static int endBefore(List<? extends Token> tokens, int at, int first) {
    int before = at - 1;
    while (before >= 0
        && (!isWritten(tokens.get(before)) || tokens.get(before).getType() == JourneyParser.END)) {
      before--;
    }
    return before < 0 ? first : tokens.get(before).getStopIndex() + 1;
  }

  private void add(Token token, int endBefore) {
    int type = token.getType();
    int start = token.getStartIndex();
    String written = text.substring(start, token.getStopIndex() + 1);
    int breaks = breaks(endBefore, start);
    boolean keepsLine = noteBlocks(type, written);
    boolean begins = breaks > 0 || endBefore == 0;
    String margin = begins && type == JourneyParser.BLOCK_COMMENT ? marginOf(start) : "";
    backwards.add(new Piece(type, Spelling.of(type, written), breaks, margin, leadsTo, keepsLine));
    if (breaks > 0) {
      leadsTo = Piece.NOTHING;
      breakLine();
    } else if (!Piece.isComment(type)) {
      leadsTo = type;
    }
  }

  private boolean noteBlocks(int type, String written) {
    if (type == JourneyParser.RBRACE) {
      if (!open.isEmpty()) {
        open.element().isFlat = false;
      }
      open.push(new Block());
    } else if (type == JourneyParser.LBRACE && !open.isEmpty()) {
      Block block = open.pop();
      if (!block.onOneLine) {
        breakLine();
      }
      return block.onOneLine && block.isFlat;
    } else if (written.indexOf('\n') >= 0 || written.indexOf('\r') >= 0) {
      breakLine();
    }
    return false;
  }

  /** Blocks further out learn of it when this one opens. */
  private void breakLine() {
    if (!open.isEmpty()) {
      open.element().onOneLine = false;
    }
  }

  /** A semicolon between them makes two line ends no blank line. */
  private int breaks(int from, int to) {
    int most = 0;
    int breaks = 0;
    for (int at = from; at < to && most < 2; at++) {
      char c = text.charAt(at);
      if (c == ';') {
        breaks = 0;
      } else if (c == '\n' || c == '\r' && (at + 1 == to || text.charAt(at + 1) != '\n')) {
        breaks++;
      }
      most = Math.max(most, breaks);
    }
    return most;
  }

  private String marginOf(int start) {
    int from = start;
    while (from > 0 && " \t\f\u00A0\u3000".indexOf(text.charAt(from - 1)) >= 0) {
      from--;
    }
    return text.substring(from, start);
  }
}
