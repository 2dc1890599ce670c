package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser.StepsContext;
import io.github.journeydsl.dsl.internal.source.Offsets;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/** Which parts of the tree of a file can be trusted to say what is written. */
final class Soundness {

  private final boolean hasMistakes;
  private final Offsets unsure;

  Soundness(boolean hasMistakes, Offsets unsure) {
    this.hasMistakes = hasMistakes;
    this.unsure = unsure;
  }

  /**
   * Whether a mistake of syntax was reported inside {@code tree}, so that it means nothing sure.
   */
  boolean isBroken(@Nullable ParseTree tree) {
    if (tree == null) {
      return true;
    }
    return hasMistakes && holdsMistake(tree) || isUnsure(tree);
  }

  /** Whether a mistake was reported among the words of {@code tree}, its blocks apart. */
  boolean isHeadBroken(ParserRuleContext tree) {
    if (tree.exception != null) {
      return true;
    }
    for (int at = 0; at < tree.getChildCount(); at++) {
      ParseTree child = tree.getChild(at);
      if (isError(child) || child instanceof StepsContext steps && isError(steps.getChild(0))) {
        return true;
      }
    }
    return false;
  }

  /** A word that does not fit; a brace that was missing spoils nothing. */
  private static boolean isError(@Nullable ParseTree tree) {
    return tree instanceof ErrorNode error && error.getSymbol().getTokenIndex() >= 0;
  }

  private boolean isUnsure(ParseTree tree) {
    return !unsure.isEmpty()
        && tree instanceof ParserRuleContext rule
        && rule.getStart() != null
        && unsure.isAnyIn(Extent.start(rule), Extent.end(rule));
  }

  /** Whether the syntax tree holds a mistake anywhere; if it does, an error was reported. */
  boolean holdsMistakes(ParserRuleContext root) {
    return hasMistakes && holdsMistake(root);
  }

  private static boolean holdsMistake(ParseTree tree) {
    if (tree instanceof ErrorNode) {
      return true;
    }
    if (tree instanceof ParserRuleContext rule && rule.exception != null) {
      return true;
    }
    for (int at = 0; at < tree.getChildCount(); at++) {
      if (holdsMistake(tree.getChild(at))) {
        return true;
      }
    }
    return false;
  }
}
