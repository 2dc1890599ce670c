package io.github.journeydsl.dsl.internal.tree;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.WritableToken;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.ParseTreeVisitor;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * A token that is its own leaf in the tree, which saves an object for each of them. It knows its
 * text and its line by its place in the source, and stands in one tree at a time.
 */
public final class Leaf implements TerminalNode, WritableToken {

  private final Origin origin;
  private final int start;
  private int stop;
  private int type;
  private int channel;
  private int index = -1;
  private @Nullable RuleContext parent;

  /**
   * A token.
   *
   * @param origin where it was read from
   * @param type its type in the grammar
   * @param channel the channel it stands on; the parser sees only one of them
   * @param start the offset of its first character
   * @param end the offset behind its last character
   */
  public Leaf(Origin origin, int type, int channel, int start, int end) {
    this.origin = origin;
    this.type = type;
    this.channel = channel;
    this.start = start;
    this.stop = end - 1;
  }

  /** A token without a text, where {@code place} begins. */
  public static Leaf before(Leaf place, int type) {
    return new Leaf(place.origin, type, Token.DEFAULT_CHANNEL, place.start, place.start);
  }

  @Override
  public String getText() {
    if (type == Token.EOF) {
      return "<EOF>";
    }
    return start > stop ? "" : origin.text().text().substring(start, stop + 1);
  }

  @Override
  public int getType() {
    return type;
  }

  @Override
  public void setType(int type) {
    this.type = type;
  }

  @Override
  public int getChannel() {
    return channel;
  }

  @Override
  public void setChannel(int channel) {
    this.channel = channel;
  }

  /** Its number among all tokens of the text; less than 0 for one that is not written there. */
  @Override
  public int getTokenIndex() {
    return index;
  }

  @Override
  public void setTokenIndex(int index) {
    this.index = index;
  }

  @Override
  public int getStartIndex() {
    return start;
  }

  @Override
  public int getStopIndex() {
    return stop;
  }

  /** Makes it shorter or longer. */
  public void setStopIndex(int stop) {
    this.stop = stop;
  }

  /** The line it begins in, from 1. */
  @Override
  public int getLine() {
    return origin.text().position(start).line();
  }

  @Override
  public int getCharPositionInLine() {
    return origin.text().position(start).column() - 1;
  }

  @Override
  public @Nullable TokenSource getTokenSource() {
    return origin.tokens();
  }

  @Override
  public CharStream getInputStream() {
    return origin.signs();
  }

  @Override
  public void setText(String text) {
    throw fixed();
  }

  @Override
  public void setLine(int line) {
    throw fixed();
  }

  @Override
  public void setCharPositionInLine(int position) {
    throw fixed();
  }

  private static UnsupportedOperationException fixed() {
    return new UnsupportedOperationException("the source says it");
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
  public String toString() {
    return getLine() + ":" + getCharPositionInLine() + " " + getText();
  }

  @Override
  public String toStringTree() {
    return getText();
  }

  @Override
  public String toStringTree(Parser parser) {
    return getText();
  }
}
