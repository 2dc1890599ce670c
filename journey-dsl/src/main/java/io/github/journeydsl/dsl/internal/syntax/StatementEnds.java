package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.dsl.internal.grammar.JourneyLexer;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import java.util.ArrayDeque;
import java.util.Deque;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;

/**
 * Finds where statements end, so that the grammar need not know about lines: at a line end or a
 * semicolon where a statement is open, and before the closing brace of its block. A line end behind
 * a comma ends nothing.
 *
 * <p>It also hands every token to {@link TokenProblems}, leaves out those that nothing can start
 * with, and ends the text early where blocks go deeper than allowed.
 */
final class StatementEnds implements TokenSource {

  private static final int NOT = typeOf("'not'");

  private final JourneyLexer lexer;
  private final TokenProblems problems;
  private final int deepest;
  private final Deque<Token> waiting = new ArrayDeque<>();
  private int last = JourneyParser.END;
  private int depth;
  private int nots;
  private boolean tooDeep;

  StatementEnds(JourneyLexer lexer, TokenProblems problems, int deepest) {
    this.lexer = lexer;
    this.problems = problems;
    this.deepest = deepest;
  }

  @Override
  public Token nextToken() {
    if (!waiting.isEmpty()) {
      return waiting.pop();
    }
    while (true) {
      CommonToken token = (CommonToken) lexer.nextToken();
      if (token.getChannel() != Token.DEFAULT_CHANNEL) {
        problems.hidden(token);
        return token;
      }
      boolean accepted = problems.accept(token);
      if (lexer.getInputStream().index() != token.getStopIndex() + 1) {
        lexer.getInputStream().seek(token.getStopIndex() + 1); // it was made shorter or longer
        lexer._hitEOF = false;
      }
      if (!accepted) {
        continue;
      }
      if (token.getType() == JourneyParser.NEWLINE || token.getType() == JourneyParser.SEMICOLON) {
        if (ends(token)) {
          token.setType(JourneyParser.END);
          last = JourneyParser.END;
          return token;
        }
        continue;
      }
      return significant(token);
    }
  }

  private boolean ends(Token token) {
    boolean listGoesOn = last == JourneyParser.COMMA && token.getType() == JourneyParser.NEWLINE;
    return isStatementOpen() && !listGoesOn;
  }

  private boolean isStatementOpen() {
    return last != JourneyParser.END
        && last != JourneyParser.LBRACE
        && last != JourneyParser.RBRACE;
  }

  private Token significant(CommonToken token) {
    int type = token.getType();
    count(type);
    if (depth + nots > deepest && !tooDeep) {
      tooDeep = true;
      problems.tooDeep(token, deepest);
    }
    if (tooDeep) {
      token.setType(Token.EOF);
      type = Token.EOF;
    }
    boolean closes = type == JourneyParser.RBRACE || type == Token.EOF;
    if (closes && isStatementOpen()) {
      waiting.push(token);
      last = type;
      return endBefore(token);
    }
    last = type;
    return token;
  }

  /** A {@code not} goes one level deeper, like a parenthesis that nothing has to close. */
  private void count(int type) {
    nots = type == NOT ? nots + 1 : 0;
    if (type == JourneyParser.LBRACE || type == JourneyParser.LPAREN) {
      depth++;
    } else if (type == JourneyParser.RBRACE || type == JourneyParser.RPAREN) {
      depth--;
    }
  }

  private Token endBefore(Token token) {
    CommonToken end = new CommonToken(token);
    end.setType(JourneyParser.END);
    end.setStopIndex(token.getStartIndex() - 1);
    end.setText("");
    return end;
  }

  private static int typeOf(String literal) {
    for (int type = 1; type <= JourneyParser.VOCABULARY.getMaxTokenType(); type++) {
      if (literal.equals(JourneyParser.VOCABULARY.getLiteralName(type))) {
        return type;
      }
    }
    throw new IllegalStateException("the grammar has no " + literal);
  }

  @Override
  public int getLine() {
    return lexer.getLine();
  }

  @Override
  public int getCharPositionInLine() {
    return lexer.getCharPositionInLine();
  }

  @Override
  public CharStream getInputStream() {
    return lexer.getInputStream();
  }

  @Override
  public String getSourceName() {
    return lexer.getSourceName();
  }

  @Override
  public void setTokenFactory(TokenFactory<?> factory) {
    lexer.setTokenFactory(factory);
  }

  @Override
  public TokenFactory<?> getTokenFactory() {
    return lexer.getTokenFactory();
  }
}
