package io.github.journeydsl.benchmarks.contender;

import io.github.journeydsl.benchmarks.grammar.JourneyLexer;
import io.github.journeydsl.benchmarks.grammar.JourneyParser;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * The generated lexer with the least that the grammar asks for beside it: an END where a statement
 * ends. It reports nothing, limits nothing and mends nothing.
 */
final class EndingLexer extends JourneyLexer {

  private @Nullable Token waiting;
  private boolean isStatementOpen;

  EndingLexer(CharStream text) {
    super(text);
  }

  @Override
  public Token nextToken() {
    if (waiting != null) {
      Token next = waiting;
      waiting = null;
      return next;
    }
    while (true) {
      CommonToken token = (CommonToken) super.nextToken();
      switch (token.getType()) {
        case NEWLINE, SEMICOLON -> {
          if (isStatementOpen) {
            isStatementOpen = false;
            token.setType(JourneyParser.END);
            return token;
          }
        }
        case LBRACE -> {
          isStatementOpen = false;
          return token;
        }
        case RBRACE, EOF -> {
          if (isStatementOpen) {
            isStatementOpen = false;
            waiting = token;
            CommonToken end = new CommonToken(token);
            end.setType(JourneyParser.END);
            return end;
          }
          return token;
        }
        default -> {
          isStatementOpen = true;
          return token;
        }
      }
    }
  }
}
