package io.github.journeydsl.dsl.internal.edit;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.syntax.SyntaxReader;
import io.github.journeydsl.dsl.internal.syntax.SyntaxTree;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** A text that is being edited: its statements, its lines, and the edits so far. */
final class Sheet {

  private final SyntaxTree tree;
  private final String text;
  private final Block root;
  private final List<Token> comments;
  private final Edits edits = new Edits();

  private Sheet(SyntaxTree tree) {
    this.tree = tree;
    this.text = tree.source().text();
    this.root = Outline.of(tree.tokens(), text.length());
    this.comments = tree.tokens().stream().filter(Sheet::isComment).toList();
  }

  /** A text without a mistake, with blocks not deeper than {@code deepest}. */
  static Sheet of(SourceText source, int deepest) {
    return new Sheet(new SyntaxReader(deepest).read(source, new Problems()));
  }

  /** A text that was printed. */
  static Sheet of(String printed) {
    return of(new SourceText("", printed), Integer.MAX_VALUE);
  }

  private static boolean isComment(Token token) {
    return token.getType() == JourneyParser.LINE_COMMENT
        || token.getType() == JourneyParser.BLOCK_COMMENT;
  }

  SyntaxTree tree() {
    return tree;
  }

  String text() {
    return text;
  }

  /** The statements of the top level. */
  Block root() {
    return root;
  }

  /** The edits so far. */
  Edits edits() {
    return edits;
  }

  /** The comments between two offsets. */
  List<Token> comments(int start, int end) {
    return comments.stream()
        .filter(c -> c.getStartIndex() >= start && c.getStopIndex() < end)
        .toList();
  }

  /** A part of the text. */
  String part(int start, int end) {
    return text.substring(start, end);
  }

  /** Whether only space stands before an offset on its line. */
  boolean beginsLine(int offset) {
    return tree.source().beginsLine(offset);
  }

  /** Where the line of an offset begins. */
  int lineStart(int offset) {
    int at = offset;
    while (at > 0 && !isLineEnd(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Where the line above one begins that begins at {@code lineStart}, which is not the first. */
  int lineAbove(int lineStart) {
    boolean two = lineStart > 1 && text.startsWith("\r\n", lineStart - 2);
    return lineStart(lineStart - (two ? 2 : 1));
  }

  /** The end of the line of an offset, before what ends it. */
  int lineEnd(int offset) {
    int at = offset;
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the line behind that of an offset begins; the end of the text behind the last. */
  int nextLine(int offset) {
    int end = lineEnd(offset);
    if (end == text.length()) {
      return end;
    }
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  /** Whether a line that begins at an offset shows nothing. */
  boolean isBlankLine(int lineStart) {
    return lineStart < text.length()
        && text.substring(lineStart, lineEnd(lineStart)).isBlank();
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /**
   * Behind the comments, the spaces and, where {@code semicolons} says so, the semicolons that
   * follow an offset on its line.
   */
  int behindComments(int offset, boolean semicolons) {
    int at = offset;
    while (at < text.length()) {
      char c = text.charAt(at);
      int comment = commentAt(at);
      if (comment > at) {
        if (lineEnd(at) < comment) {
          return at; // it goes on in further lines
        }
        at = comment;
      } else if (c == ' ' || c == '\t' || c == '\f' || semicolons && c == ';') {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** Whether nothing but comments follows an offset on its line. */
  boolean endsLine(int offset) {
    int behind = behindComments(offset, true);
    return behind == text.length() || isLineEnd(text.charAt(behind));
  }

  /** The offset behind the comment that begins at an offset; the offset itself where none does. */
  private int commentAt(int offset) {
    if (text.charAt(offset) != '/') {
      return offset;
    }
    return comments.stream()
        .filter(c -> c.getStartIndex() == offset)
        .mapToInt(c -> c.getStopIndex() + 1)
        .findFirst()
        .orElse(offset);
  }

  /**
   * Where the lines of a statement begin that begins its line: with the comments on lines of their
   * own that stand directly above.
   */
  int attachedStart(Phrase phrase) {
    int start = lineStart(phrase.start());
    while (start > 0) {
      int above = lineAbove(start);
      int comment = commentLine(above, start);
      if (comment < 0) {
        return start;
      }
      start = comment;
    }
    return start;
  }

  /**
   * Where the lines of a comment begin that fills the line before an offset; -1 for another line.
   */
  private int commentLine(int above, int start) {
    for (Token comment : comments(0, start)) {
      int end = comment.getStopIndex() + 1;
      if (end > above
          && beginsLine(comment.getStartIndex())
          && text.substring(end, start).isBlank()) {
        return lineStart(comment.getStartIndex());
      }
    }
    return -1;
  }

  /** The space before the first sign of the line of an offset. */
  String indentation(int offset) {
    int start = lineStart(offset);
    int at = start;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return text.substring(start, at);
  }

  /** What one level of blocks is indented by: as the first block of the file is. */
  String unit() {
    for (Phrase phrase : root.phrases()) {
      for (Block block : phrase.blocks()) {
        for (Phrase inner : block.phrases()) {
          String indentation = indentation(inner.start());
          if (beginsLine(inner.start())
              && beginsLine(phrase.start())
              && indentation.length() > indentation(phrase.start()).length()) {
            return indentation.substring(indentation(phrase.start()).length());
          }
        }
      }
    }
    return "  ";
  }

  /** What ends lines: as the first line of the file is ended. */
  String lineFeed() {
    int end = lineEnd(0);
    return end == text.length() ? "\n" : text.substring(end, nextLine(0));
  }
}
