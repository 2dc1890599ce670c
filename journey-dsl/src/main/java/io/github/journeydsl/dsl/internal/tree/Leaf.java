package io.github.journeydsl.dsl.internal.tree;

import io.github.journeydsl.dsl.internal.source.SourceText;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.misc.Pair;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.ParseTreeVisitor;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * A token that is its own leaf in the tree, which saves an object for each of them. It knows its
 * text and its line by its place in the source, and stands in one tree at a time.
 */
public final class Leaf extends CommonToken implements TerminalNode {

  private static final long serialVersionUID = 1L;

  private final transient SourceText whole;
  private transient @Nullable RuleContext parent;

  /**
   * A token.
   *
   * @param origin who made it, from what
   * @param text the text it stands in
   * @param type its type in the grammar
   * @param channel the channel it stands on; the parser sees only one of them
   * @param start the offset of its first character
   * @param end the offset behind its last character
   */
  public Leaf(
      Pair<TokenSource, CharStream> origin,
      SourceText text,
      int type,
      int channel,
      int start,
      int end) {
    this(text, type, start, end);
    this.channel = channel;
    this.source = origin;
  }

  /** A token that no parser will see. */
  public Leaf(SourceText text, int type, int start, int end) {
    super(type);
    this.whole = text;
    this.start = start;
    this.stop = end - 1;
  }

  @Override
  public String getText() {
    return text != null || getType() == Token.EOF || start > stop
        ? super.getText()
        : whole.text().substring(start, stop + 1);
  }

  /** The line it begins in, from 1. */
  @Override
  public int getLine() {
    return whole.position(start).line();
  }

  @Override
  public int getCharPositionInLine() {
    return whole.position(start).column() - 1;
  }

  @Override
  public Token getSymbol() {
    return this;
  }

  @Override
  public @Nullable RuleContext getParent() {
    return parent;
  }

  @Override
  public void setParent(RuleContext parent) {
    this.parent = parent;
  }

  @Override
  public @Nullable ParseTree getChild(int at) {
    return null;
  }

  @Override
  public int getChildCount() {
    return 0;
  }

  @Override
  public Object getPayload() {
    return this;
  }

  @Override
  public Interval getSourceInterval() {
    return new Interval(index, index);
  }

  @Override
  public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
    return visitor.visitTerminal(this);
  }

  @Override
  public String toStringTree() {
    return toString();
  }

  @Override
  public String toStringTree(Parser parser) {
    return toString();
  }
}
