package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.dsl.internal.tree.Leaf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/**
 * All tokens of a text, read at once into one array. The parser sees those of the default channel;
 * positions count the others too.
 */
final class TokenList implements TokenStream {

  private static final int CHARACTERS_PER_TOKEN = 5;

  private final TokenSource source;
  private final Leaf[] tokens;
  private int at;

  TokenList(StatementEnds source) {
    this.source = source;
    this.tokens = all(source);
    this.at = visible(0);
  }

  private static Leaf[] all(StatementEnds source) {
    List<Leaf> tokens = new ArrayList<>(source.getInputStream().size() / CHARACTERS_PER_TOKEN);
    Leaf token;
    do {
      token = source.nextToken();
      token.setTokenIndex(tokens.size());
      tokens.add(token);
    } while (token.getType() != Token.EOF);
    return tokens.toArray(new Leaf[0]);
  }

  /** The tokens of all channels, the end of the file included. */
  List<Token> all() {
    return Collections.unmodifiableList(Arrays.asList(tokens));
  }

  /** The first token from {@code from} on that the parser sees; the end of the file is one. */
  private int visible(int from) {
    int next = from;
    while (tokens[next].getChannel() != Token.DEFAULT_CHANNEL) {
      next++;
    }
    return next;
  }

  @Override
  public void consume() {
    if (at == tokens.length - 1) {
      throw new IllegalStateException("cannot consume EOF");
    }
    at = visible(at + 1);
  }

  @Override
  public int LA(int ahead) {
    Token token = LT(ahead);
    return token == null ? Token.INVALID_TYPE : token.getType();
  }

  @Override
  public @Nullable Token LT(int ahead) {
    return ahead == 1 ? tokens[at] : ahead < 0 ? behind(-ahead) : ahead(ahead);
  }

  private Token ahead(int ahead) {
    int found = at;
    for (int seen = 1; seen < ahead && found < tokens.length - 1; seen++) {
      found = visible(found + 1);
    }
    return tokens[found];
  }

  private @Nullable Token behind(int behind) {
    int found = at;
    for (int seen = 0; seen < behind && found >= 0; seen++) {
      do {
        found--;
      } while (found >= 0 && tokens[found].getChannel() != Token.DEFAULT_CHANNEL);
    }
    return found < 0 ? null : tokens[found];
  }

  @Override
  public Token get(int index) {
    return tokens[index];
  }

  @Override
  public int index() {
    return at;
  }

  @Override
  public void seek(int index) {
    at = visible(Math.min(index, tokens.length - 1));
  }

  @Override
  public int size() {
    return tokens.length;
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
    return getText(new Interval(0, tokens.length - 1));
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
      if (tokens[index].getType() != Token.EOF) {
        text.append(tokens[index].getText());
      }
    }
    return text.toString();
  }
}
