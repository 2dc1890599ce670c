package io.github.journeydsl.dsl.internal.format;

import io.github.journeydsl.dsl.internal.build.Reading;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.syntax.AsciiTwins;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * What a text says, whatever its layout: its words, figures and texts with the ends of its
 * statements, and its comments, each with the number of words before it. The parser sees nothing
 * else, so texts of one meaning are one map.
 *
 * @param words what the parser sees, with the value of every figure and text
 * @param comments what people see besides
 */
record Meaning(List<String> words, List<String> comments) {

  static Meaning of(List<Token> tokens) {
    List<String> words = new ArrayList<>();
    List<String> comments = new ArrayList<>();
    int ends = 0;
    for (Token token : tokens) {
      int type = token.getType();
      if (Piece.isComment(type)) {
        comments.add((words.size() - ends) + " " + comment(type, token.getText()));
      } else if (type == JourneyParser.END) {
        words.add("\n");
        ends++;
      } else if (type != JourneyParser.WIDE_SPACE) {
        words.add(word(token));
      }
    }
    return new Meaning(words, comments);
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

  private static String comment(int type, String written) {
    if (type == JourneyParser.LINE_COMMENT) {
      return "//" + written.substring(2).strip();
    }
    StringBuilder said = new StringBuilder();
    written.lines().map(String::strip).forEach(line -> said.append(line).append('\n'));
    return said.toString();
  }
}
