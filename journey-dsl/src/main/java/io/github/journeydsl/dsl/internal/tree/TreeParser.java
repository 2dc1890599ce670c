package io.github.journeydsl.dsl.internal.tree;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.tree.TerminalNode;

/** A parser whose trees hold tokens themselves as their leaves. */
public abstract class TreeParser extends Parser {

  /** A parser of {@code tokens}. */
  protected TreeParser(TokenStream tokens) {
    super(tokens);
  }

  @Override
  public TerminalNode createTerminalNode(ParserRuleContext parent, Token token) {
    return token instanceof Leaf leaf ? leaf : super.createTerminalNode(parent, token);
  }
}
