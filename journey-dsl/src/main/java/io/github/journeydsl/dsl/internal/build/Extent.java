package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.syntax.SyntaxReader;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Where the part of a text that a tree was made from begins and ends. */
final class Extent {

  private Extent() {}

  static int start(ParserRuleContext tree) {
    return tree.getStart().getStartIndex();
  }

  /** Behind the last character; the end of a statement is none that people see. */
  static int end(ParserRuleContext tree) {
    Token last = tree.getStop() == null ? tree.getStart() : tree.getStop();
    if (last.getType() != JourneyParser.END && last.getTokenIndex() >= 0) {
      return last.getStopIndex() + 1;
    }
    for (int at = tree.getChildCount() - 1; at >= 0; at--) {
      ParseTree child = tree.getChild(at);
      if (child instanceof ParserRuleContext rule) {
        return end(rule);
      }
      Token token = ((TerminalNode) child).getSymbol();
      boolean written = token.getTokenIndex() >= 0; // not a brace that was missing
      if (written && token.getType() != JourneyParser.END) {
        return token.getStopIndex() + 1;
      }
    }
    return last.getStartIndex();
  }

  /** Whether two tokens stand on different lines; a comment of several lines parts none. */
  static boolean isLineEndBetween(SourceText source, Token one, Token next) {
    int start = one.getStopIndex() + 1;
    return SyntaxReader.tokens(source.text(), start, next.getStartIndex()).stream()
        .anyMatch(token -> token.getType() == JourneyParser.NEWLINE);
  }
}
