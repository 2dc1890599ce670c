package io.github.journeydsl.dsl.internal.load;

import io.github.journeydsl.dsl.internal.build.Reading;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.source.Place;
import io.github.journeydsl.dsl.internal.syntax.SyntaxReader;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * The words of one statement.
 *
 * @param words its tokens, the keyword first
 */
record Statement(List<Token> words) {

  Statement {
    words = List.copyOf(words);
  }

  /** The statements of a declaration, those inside its blocks too, in the order they stand. */
  static List<Statement> in(Place place) {
    List<Statement> statements = new ArrayList<>();
    List<Token> words = new ArrayList<>();
    boolean listGoesOn = false;
    for (Token token : SyntaxReader.tokens(place.source().text(), place.start(), place.end())) {
      if (ends(token.getType(), listGoesOn)) {
        close(words, statements);
        listGoesOn = false;
      } else if (token.getType() != JourneyParser.NEWLINE) {
        words.add(token);
        listGoesOn = token.getType() == JourneyParser.COMMA;
      }
    }
    close(words, statements);
    return statements;
  }

  private static boolean ends(int type, boolean listGoesOn) {
    return type == JourneyParser.LBRACE
        || type == JourneyParser.RBRACE
        || type == JourneyParser.SEMICOLON
        || type == JourneyParser.NEWLINE && !listGoesOn;
  }

  private static void close(List<Token> words, List<Statement> statements) {
    if (!words.isEmpty()) {
      statements.add(new Statement(words));
      words.clear();
    }
  }

  /** The keyword; that of a further branch is the one of the first. */
  String keyword() {
    boolean furtherBranch = words.size() > 1
        && words.get(0).getText().equals("else")
        && words.get(1).getText().equals("if");
    return words.get(furtherBranch ? 1 : 0).getText();
  }

  /** The first of its words. */
  Token first() {
    return words.get(0);
  }

  /** The last of its words. */
  Token last() {
    return words.get(words.size() - 1);
  }

  /** What a name or a text says. */
  static String said(Token token) {
    String written = token.getText();
    return token.getType() == JourneyParser.STRING ? Reading.decode(written) : written;
  }
}
