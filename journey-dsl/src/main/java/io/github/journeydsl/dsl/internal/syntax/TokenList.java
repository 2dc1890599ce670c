package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.dsl.internal.tree.Leaf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text in one list, read no further than somebody looks: of a text with a mistake
 * at its beginning the end need not be. The parser sees those of the default channel; positions
 * count the others too.
 */
final class TokenList implements TokenStream {

  private final StatementEnds source;
  private final List<Leaf> tokens = new ArrayList<>();
  private Leaf next;

  TokenList(StatementEnds source) {
    this.source = source;
    this.next = visible(0);
  }

  /** The token at a position, or the end of the file if that comes before. */
  private Leaf token(int index) {
    while (index >= tokens.size()) {
      Leaf last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
      if (last != null && last.getType() == Token.EOF) {
        return last;
      }
      Leaf token = source.nextToken();
      token.setTokenIndex(tokens.size());
      tokens.add(token);
    }
    return tokens.get(index);
  }

  /** The tokens of all channels that were read; once a parser is done, these are all. */
  List<Token> read() {
    return Collections.unmodifiableList(tokens);
  }

  /** The first token from {@code from} on that the parser sees; the end of the file is one. */
  private Leaf visible(int from) {
    Leaf token = token(from);
    while (token.getChannel() != Token.DEFAULT_CHANNEL) {
      token = token(token.getTokenIndex() + 1);
    }
    return token;
  }

  @Override
  public void consume() {
    if (next.getType() == Token.EOF) {
      throw new IllegalStateException("cannot consume EOF");
    }
    next = visible(next.getTokenIndex() + 1);
  }

  @Override
  public int LA(int ahead) {
    Token token = LT(ahead);
    return token == null ? Token.INVALID_TYPE : token.getType();
  }

  @Override
  public @Nullable Token LT(int ahead) {
    return ahead == 1 ? next : ahead < 0 ? behind(-ahead) : ahead(ahead);
  }

  private Token ahead(int ahead) {
    Leaf found = next;
    for (int seen = 1; seen < ahead && found.getType() != Token.EOF; seen++) {
      found = visible(found.getTokenIndex() + 1);
    }
    return found;
  }

  private @Nullable Token behind(int behind) {
    int found = index();
    for (int seen = 0; seen < behind && found >= 0; seen++) {
      do {
        found--;
      } while (found >= 0 && tokens.get(found).getChannel() != Token.DEFAULT_CHANNEL);
    }
    return found < 0 ? null : tokens.get(found);
  }

  @Override
  public Token get(int index) {
    return token(index);
  }

  @Override
  public int index() {
    return next.getTokenIndex();
  }

  @Override
  public void seek(int index) {
    next = visible(index);
  }

  @Override
  public int size() {
    return tokens.size();
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {
    // all tokens are held: nothing to release
  }

  @Override
  public TokenSource getTokenSource() {
    return source;
  }

  @Override
  public String getSourceName() {
    return source.getSourceName();
  }

  @Override
  public String getText() {
    return getText(new Interval(0, tokens.size() - 1));
  }

  @Override
  public String getText(RuleContext context) {
    return getText(context.getSourceInterval());
  }

  @Override
  public String getText(Token start, Token stop) {
    return getText(new Interval(start.getTokenIndex(), stop.getTokenIndex()));
  }

  @Override
  public String getText(Interval interval) {
    StringBuilder text = new StringBuilder();
    for (int index = interval.a; index <= interval.b; index++) {
      if (tokens.get(index).getType() != Token.EOF) {
        text.append(tokens.get(index).getText());
      }
    }
    return text.toString();
  }
}
