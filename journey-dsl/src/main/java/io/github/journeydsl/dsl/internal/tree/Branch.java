package io.github.journeydsl.dsl.internal.tree;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * The context of a rule. Most have one child: those keep it without the room for ten that ANTLR's
 * own context takes at once, which was a third of all memory that reading took. So nobody may look
 * at {@link #children}: it is empty where there is one child alone.
 */
public class Branch extends ParserRuleContext {

  private static final int USUAL_CHILDREN = 4;

  private @Nullable ParseTree only;

  /** A context that nothing surrounds. */
  public Branch() {}

  /** A context inside another one. */
  public Branch(@Nullable ParserRuleContext parent, int invokingState) {
    super(parent, invokingState);
  }

  @Override
  public void copyFrom(ParserRuleContext other) {
    super.copyFrom(other);
    if (other instanceof Branch branch && branch.only instanceof ErrorNode mistake) {
      addChild(mistake);
    }
  }

  @Override
  public <T extends ParseTree> T addAnyChild(T child) {
    if (children != null) {
      children.add(child);
    } else if (only == null) {
      only = child;
    } else {
      children = new ArrayList<>(USUAL_CHILDREN);
      children.add(only);
      children.add(child);
      only = null;
    }
    return child;
  }

  @Override
  public void removeLastChild() {
    only = null;
    super.removeLastChild();
  }

  @Override
  public int getChildCount() {
    return children == null ? only == null ? 0 : 1 : children.size();
  }

  @Override
  public @Nullable ParseTree getChild(int at) {
    if (children == null) {
      return at == 0 ? only : null;
    }
    return at >= 0 && at < children.size() ? children.get(at) : null;
  }

  /** As ANTLR does it, without an iterator for each question. */
  @Override
  public <T extends ParseTree> @Nullable T getChild(Class<? extends T> type, int number) {
    int count = getChildCount();
    int before = number;
    for (int at = 0; at < count; at++) {
      ParseTree child = getChild(at);
      if (type.isInstance(child) && before-- == 0) {
        return type.cast(child);
      }
    }
    return null;
  }

  @Override
  public @Nullable TerminalNode getToken(int type, int number) {
    int count = getChildCount();
    int before = number;
    for (int at = 0; at < count; at++) {
      if (getChild(at) instanceof TerminalNode leaf
          && leaf.getSymbol().getType() == type
          && before-- == 0) {
        return leaf;
      }
    }
    return null;
  }

  @Override
  public List<TerminalNode> getTokens(int type) {
    List<TerminalNode> found = new ArrayList<>();
    int count = getChildCount();
    for (int at = 0; at < count; at++) {
      if (getChild(at) instanceof TerminalNode leaf && leaf.getSymbol().getType() == type) {
        found.add(leaf);
      }
    }
    return found;
  }

  @Override
  public <T extends ParserRuleContext> List<T> getRuleContexts(Class<? extends T> type) {
    int count = getChildCount();
    List<T> found = new ArrayList<>(count);
    for (int at = 0; at < count; at++) {
      ParseTree child = getChild(at);
      if (type.isInstance(child)) {
        found.add(type.cast(child));
      }
    }
    return found;
  }

  /** Whether one of its children is the word {@code keyword}. */
  public boolean holds(String keyword) {
    int count = getChildCount();
    for (int at = 0; at < count; at++) {
      if (getChild(at) instanceof TerminalNode leaf && leaf.getText().equals(keyword)) {
        return true;
      }
    }
    return false;
  }

  /** The text of a context with one child is that of the child, and needs no copy. */
  @Override
  public String getText() {
    return only != null ? only.getText() : super.getText();
  }
}
