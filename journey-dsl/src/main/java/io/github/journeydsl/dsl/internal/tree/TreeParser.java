package io.github.journeydsl.dsl.internal.tree;

import java.util.function.Consumer;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** A parser whose trees hold tokens themselves as their leaves. */
public abstract class TreeParser extends Parser {

  private @Nullable Consumer<ParserRuleContext> taker;

  /** A parser of {@code tokens}. */
  protected TreeParser(TokenStream tokens) {
    super(tokens);
  }

  /**
   * Hands over every tree right below the root as soon as it is whole, and forgets it. A tree in
   * which a mistake was found is not whole.
   */
  public void handOver(Consumer<ParserRuleContext> taker) {
    this.taker = taker;
  }

  @Override
  public void exitRule() {
    ParserRuleContext done = getContext();
    super.exitRule();
    if (taker != null && done.exception == null) {
      ParserRuleContext around = getContext();
      if (around != null && around.getParent() == null) {
        around.removeLastChild();
        taker.accept(done);
      }
    }
  }

  @Override
  public TerminalNode createTerminalNode(ParserRuleContext parent, Token token) {
    return token instanceof Leaf leaf ? leaf : super.createTerminalNode(parent, token);
  }
}
