package io.github.journeydsl.dsl.internal.format;

import io.github.journeydsl.dsl.internal.build.Reading;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.syntax.AsciiTwins;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * What a text says, whatever its layout: its words, figures and texts with the ends of its
 * statements, and its comments, each with the number of words before it. The parser sees nothing
 * else, so texts of one meaning are one map.
 *
 * @param text the text
 * @param tokens what it is made of
 */
record Meaning(String text, List<? extends Token> tokens) {

  static Meaning of(SourceText source, List<? extends Token> tokens) {
    return new Meaning(source.text(), tokens);
  }

  /** Whether another text says the same. */
  boolean isThatOf(Meaning other) {
    return hasWordsOf(other) && hasCommentsOf(other);
  }

  private boolean hasWordsOf(Meaning other) {
    int mine = nextWord(-1);
    int theirs = other.nextWord(-1);
    while (mine < tokens.size() && theirs < other.tokens.size()) {
      if (!isSameWord(tokens.get(mine), other, other.tokens.get(theirs))) {
        return false;
      }
      mine = nextWord(mine);
      theirs = other.nextWord(theirs);
    }
    return mine == tokens.size() && theirs == other.tokens.size();
  }

  /**
   * Whether the parser sees the very same kinds of words: what it made of the one it makes of the
   * other, so that there is no need to ask it again.
   */
  boolean isMadeAs(Meaning other) {
    int mine = nextWord(-1);
    int theirs = other.nextWord(-1);
    while (mine < tokens.size() && theirs < other.tokens.size()) {
      if (tokens.get(mine).getType() != other.tokens.get(theirs).getType()) {
        return false;
      }
      mine = nextWord(mine);
      theirs = other.nextWord(theirs);
    }
    return mine == tokens.size() && theirs == other.tokens.size();
  }

  private int nextWord(int before) {
    int at = before + 1;
    while (at < tokens.size() && isUnseen(tokens.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean isUnseen(Token token) {
    int type = token.getType();
    return type == JourneyParser.WIDE_SPACE || type == Token.EOF || Piece.isComment(type);
  }

  /** Most words are written the same, and need no string to be compared. */
  private boolean isSameWord(Token mine, Meaning other, Token theirs) {
    int type = mine.getType();
    if (type == JourneyParser.END || theirs.getType() == JourneyParser.END) {
      return type == theirs.getType();
    }
    int start = mine.getStartIndex();
    int length = mine.getStopIndex() + 1 - start;
    boolean written = type == theirs.getType()
        && length == theirs.getStopIndex() + 1 - theirs.getStartIndex()
        && text.regionMatches(start, other.text, theirs.getStartIndex(), length);
    return written || word(mine).equals(word(theirs));
  }

  private static String word(Token token) {
    String written = token.getText();
    return switch (token.getType()) {
      case JourneyParser.NUMBER, JourneyParser.SIGNED, JourneyParser.GROUPED -> figure(written);
      case JourneyParser.STRING -> written;
      case JourneyParser.TEXT_BLOCK -> '"' + Reading.decode(written);
      case JourneyParser.PERCENT,
          JourneyParser.DATE,
          JourneyParser.TIME,
          JourneyParser.DATE_TIME,
          JourneyParser.OPERATOR,
          JourneyParser.DOTS -> AsciiTwins.of(written);
      default -> AsciiTwins.ofName(written);
    };
  }

  private static String figure(String written) {
    String plain = AsciiTwins.of(written).replace("_", "").replace(",", "");
    return plain.startsWith("+") ? plain.substring(1) : plain;
  }

  private boolean hasCommentsOf(Meaning other) {
    return comments().equals(other.comments());
  }

  private List<Comment> comments() {
    List<Comment> comments = new ArrayList<>();
    int words = 0;
    for (Token token : tokens) {
      if (Piece.isComment(token.getType())) {
        comments.add(new Comment(words, said(token.getType(), token.getText())));
      } else if (token.getType() != JourneyParser.WIDE_SPACE
          && token.getType() != JourneyParser.END) {
        words++;
      }
    }
    return comments;
  }

  private record Comment(int wordsBefore, String said) {}

  private static String said(int type, String written) {
    if (type == JourneyParser.LINE_COMMENT) {
      return "//" + written.substring(2).strip();
    }
    StringBuilder said = new StringBuilder();
    written.lines().map(String::strip).forEach(line -> said.append(line).append('\n'));
    return said.toString();
  }
}
