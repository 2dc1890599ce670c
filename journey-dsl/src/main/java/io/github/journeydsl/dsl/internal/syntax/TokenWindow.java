package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.dsl.internal.tree.Leaf;
import java.util.Arrays;
import java.util.function.Consumer;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text as a parser needs them: the last one, the present one, and as many ahead as
 * it looks at. Positions count those of the default channel alone, which are all it sees.
 */
final class TokenWindow implements TokenStream {

  /** How many tokens lie behind at most before they are forgotten. */
  private static final int ROOM = 256;

  private final StatementEnds source;
  private final Consumer<Leaf> noting;

  /** An array: a parser asks for the next token three times before it takes it. */
  private Leaf[] window = new Leaf[2 * ROOM];

  private int size;
  private int first;
  private int at;
  private int marks;
  private int read;

  TokenWindow(StatementEnds source) {
    this(source, token -> {});
  }

  /**
   * A window.
   *
   * @param source where the tokens come from
   * @param noting told of every token as soon as it is read, those the parser does not see too
   */
  TokenWindow(StatementEnds source, Consumer<Leaf> noting) {
    this.source = source;
    this.noting = noting;
    fill(1);
  }

  /** Reads until {@code number} tokens stand in the window, or the end of the file does. */
  private void fill(int number) {
    while (size < number && !isAtEnd()) {
      Leaf token = source.nextToken();
      token.setTokenIndex(read++);
      noting.accept(token);
      if (token.getChannel() == Token.DEFAULT_CHANNEL) {
        add(token);
      }
    }
  }

  private void add(Leaf token) {
    if (size == window.length) {
      Leaf[] larger = new Leaf[2 * size];
      System.arraycopy(window, 0, larger, 0, size);
      window = larger;
    }
    window[size++] = token;
  }

  private boolean isAtEnd() {
    return size > 0 && window[size - 1].getType() == Token.EOF;
  }

  /** Forgets what lies behind, but for the last token, where nobody goes back. */
  private void forget() {
    if (marks == 0 && at >= ROOM - 1) {
      int gone = at - 1;
      System.arraycopy(window, gone, window, 0, size - gone);
      Arrays.fill(window, size - gone, size, null);
      size -= gone;
      first += gone;
      at = 1;
    }
  }

  /** Makes the next token the last one. */
  void endHere() {
    window[at].setType(Token.EOF);
    Arrays.fill(window, at + 1, size, null);
    size = at + 1;
  }

  @Override
  public void consume() {
    if (window[at].getType() == Token.EOF) {
      throw new IllegalStateException("cannot consume EOF");
    }
    at++;
    forget();
    fill(at + 1);
  }

  @Override
  public int LA(int ahead) {
    if (ahead == 1) {
      return window[at].getType();
    }
    Token token = LT(ahead);
    return token == null ? Token.INVALID_TYPE : token.getType();
  }

  @Override
  public @Nullable Token LT(int ahead) {
    if (ahead == 1) {
      return window[at];
    }
    if (ahead < 0) {
      return at + ahead < 0 ? null : window[at + ahead];
    }
    fill(at + ahead);
    return window[Math.min(at + ahead, size) - 1];
  }

  @Override
  public Token get(int index) {
    if (index < first || index >= first + size) {
      throw new IllegalArgumentException("token " + index + " is forgotten or not yet read");
    }
    return window[index - first];
  }

  @Override
  public int index() {
    return first + at;
  }

  @Override
  public void seek(int index) {
    if (index < first) {
      throw new IllegalArgumentException("token " + index + " is forgotten");
    }
    fill(index - first + 1);
    at = Math.min(index - first, size - 1);
  }

  @Override
  public int mark() {
    marks++;
    return marks;
  }

  @Override
  public void release(int marker) {
    marks--;
  }

  @Override
  public int size() {
    throw new UnsupportedOperationException("nobody knows before the end");
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
    throw new UnsupportedOperationException("tokens are forgotten");
  }

  @Override
  public String getText(Interval interval) {
    throw new UnsupportedOperationException("tokens are forgotten");
  }

  @Override
  public String getText(RuleContext context) {
    throw new UnsupportedOperationException("tokens are forgotten");
  }

  @Override
  public String getText(Token start, Token stop) {
    return source.getInputStream().getText(Interval.of(start.getStartIndex(), stop.getStopIndex()));
  }
}
