package io.github.journeydsl.dsl.internal.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/**
 * The context of a rule. Most have one child: those keep it without the room for ten that ANTLR's
 * own context takes at once, which was a third of all memory that reading took.
 */
public class Branch extends ParserRuleContext {

  private static final int USUAL_CHILDREN = 4;

  /** A context that nothing surrounds. */
  public Branch() {}

  /** A context inside another one. */
  public Branch(@Nullable ParserRuleContext parent, int invokingState) {
    super(parent, invokingState);
  }

  @Override
  public <T extends ParseTree> T addAnyChild(T child) {
    if (children == null) {
      children = Collections.singletonList(child);
      return child;
    }
    if (children.size() == 1) {
      ParseTree first = children.get(0);
      children = new ArrayList<>(USUAL_CHILDREN);
      children.add(first);
    }
    children.add(child);
    return child;
  }

  @Override
  public void removeLastChild() {
    if (children != null && children.size() == 1) {
      children = null;
    } else {
      super.removeLastChild();
    }
  }

  /** As ANTLR does it, without an iterator for each question. */
  @Override
  public <T extends ParseTree> @Nullable T getChild(Class<? extends T> type, int number) {
    int count = getChildCount();
    int before = number;
    for (int at = 0; at < count; at++) {
      ParseTree child = children.get(at);
      if (type.isInstance(child) && before-- == 0) {
        return type.cast(child);
      }
    }
    return null;
  }

  @Override
  public <T extends ParserRuleContext> List<T> getRuleContexts(Class<? extends T> type) {
    int count = getChildCount();
    List<T> found = new ArrayList<>(count);
    for (int at = 0; at < count; at++) {
      ParseTree child = children.get(at);
      if (type.isInstance(child)) {
        found.add(type.cast(child));
      }
    }
    return found;
  }

  /** The text of a context with one child is that of the child, and needs no copy. */
  @Override
  public String getText() {
    return getChildCount() == 1 ? getChild(0).getText() : super.getText();
  }
}
