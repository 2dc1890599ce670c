package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.tree.Leaf;
import io.github.journeydsl.dsl.internal.tree.Origin;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonTokenFactory;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.jspecify.annotations.Nullable;

/**
 * Finds where statements end, so that the grammar need not know about lines: at a line end or a
 * semicolon where a statement is open, and before the closing brace of its block. A line end behind
 * a comma ends nothing.
 *
 * <p>It also hands every token to {@link TokenProblems}, leaves out those that nothing can start
 * with, and ends the text early where blocks go deeper or statements longer than allowed, and where
 * enough errors were found.
 */
final class StatementEnds implements TokenSource {

  private static final int NOT = typeOf("'not'");

  private final SourceText source;
  private final FoldedText folded;
  private final Scanner scanner;
  private final Origin origin;
  private final TokenProblems problems;
  private final SyntaxLimits limits;
  private int at;
  private @Nullable Leaf waiting;
  private int last = JourneyParser.END;
  private int depth;
  private int nots;
  private int lastEnd;
  private int blocks;
  private int length;
  private boolean cut;

  StatementEnds(SourceText source, TokenProblems problems, SyntaxLimits limits) {
    this(source, new FoldedText(source.file(), source.text()), problems, limits);
  }

  /** The statements of a text that was folded before. */
  StatementEnds(SourceText source, FoldedText folded, TokenProblems problems, SyntaxLimits limits) {
    this.source = source;
    this.folded = folded;
    this.scanner = new Scanner(folded.signs());
    this.origin = new Origin(source, this, folded);
    this.problems = problems;
    this.limits = limits;
    if (folded.isAscii()) {
      problems.asciiAlone();
    }
  }

  @Override
  public Leaf nextToken() {
    if (waiting != null) {
      Leaf token = waiting;
      waiting = null;
      return token;
    }
    while (true) {
      Leaf token = written();
      if (cut || problems.isEnough(token)) {
        return significant(asEnd(token));
      }
      if (token.getChannel() != Token.DEFAULT_CHANNEL) {
        problems.hidden(token);
        return token;
      }
      boolean accepted = problems.accept(token);
      at = token.getStopIndex() + 1; // it may have been made shorter or longer
      if (!accepted) {
        continue;
      }
      if (token.getType() == JourneyParser.NEWLINE || token.getType() == JourneyParser.SEMICOLON) {
        if (ends(token)) {
          token.setType(JourneyParser.END);
          last = JourneyParser.END;
          countOn(JourneyParser.END);
          return token;
        }
        continue;
      }
      return significant(token);
    }
  }

  /** The next token as it is written; spaces are none. */
  private Leaf written() {
    int length = source.text().length();
    while (at < length) {
      int start = at;
      int type = scanner.type(start);
      at = scanner.end();
      if (type != JourneyParser.SPACE) {
        return new Leaf(origin, type, channel(type), start, at);
      }
    }
    return new Leaf(origin, Token.EOF, Token.DEFAULT_CHANNEL, length, length);
  }

  /** The parser does not see comments and wide spaces. */
  static int channel(int type) {
    return switch (type) {
      case JourneyParser.LINE_COMMENT, JourneyParser.BLOCK_COMMENT, JourneyParser.WIDE_SPACE ->
        Token.HIDDEN_CHANNEL;
      default -> Token.DEFAULT_CHANNEL;
    };
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

  private Leaf significant(Leaf token) {
    count(token.getType());
    cutAtLimit(token);
    int type = token.getType();
    boolean closes = type == JourneyParser.RBRACE || type == Token.EOF;
    if (closes && isStatementOpen()) {
      waiting = token;
      last = type;
      return Leaf.before(token, JourneyParser.END);
    }
    last = type;
    lastEnd = token.getStopIndex();
    return token;
  }

  private void cutAtLimit(Leaf token) {
    boolean tooDeep = depth + nots > limits.deepest();
    if (!cut && (tooDeep || length > limits.longest())) {
      problems.cut(
          token,
          tooDeep ? "nesting-too-deep" : "statement-too-long",
          tooDeep ? limits.deepest() : limits.longest());
      asEnd(token);
    }
  }

  /** A token as the end of all that is read. */
  private Leaf asEnd(Leaf token) {
    if (!cut) {
      problems.noteCutBehind(lastEnd);
    }
    cut = true;
    token.setType(Token.EOF);
    token.setChannel(Token.DEFAULT_CHANNEL);
    return token;
  }

  /** A {@code not} goes one level deeper, like a parenthesis that nothing has to close. */
  private void count(int type) {
    nots = type == NOT ? nots + 1 : 0;
    countOn(type);
    if (type == JourneyParser.LBRACE || type == JourneyParser.LPAREN) {
      depth++;
    } else if (type == JourneyParser.RBRACE || type == JourneyParser.RPAREN) {
      depth--;
    }
  }

  /** Counts what stands in one statement, in its block and in the blocks in there. */
  private void countOn(int type) {
    length++;
    if (type == JourneyParser.LBRACE) {
      blocks++;
    } else if (type == JourneyParser.RBRACE) {
      blocks = Math.max(0, blocks - 1);
    }
    boolean canEnd = type == JourneyParser.END || type == JourneyParser.RBRACE;
    if (canEnd && blocks == 0) {
      length = 0;
    }
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
    return source.position(at).line();
  }

  @Override
  public int getCharPositionInLine() {
    return source.position(at).column() - 1;
  }

  @Override
  public CharStream getInputStream() {
    return folded;
  }

  @Override
  public String getSourceName() {
    return source.file();
  }

  @Override
  public void setTokenFactory(TokenFactory<?> factory) {
    throw new UnsupportedOperationException("tokens are leaves");
  }

  /** Makes the tokens that recovery invents. */
  @Override
  public TokenFactory<?> getTokenFactory() {
    return CommonTokenFactory.DEFAULT;
  }
}
