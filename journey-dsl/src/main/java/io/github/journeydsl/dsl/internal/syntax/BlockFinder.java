package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.source.SourceText;
import java.util.Optional;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.AtomTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * Finds the block that a statement belongs to where its opening brace is missing, or a brace closes
 * it too early. Indentation means nothing in the language; where braces do not tell, it is the best
 * witness.
 */
final class BlockFinder {

  private final SourceText source;

  BlockFinder(SourceText source) {
    this.source = source;
  }

  /** The declaration before a statement that can only be one of its block. */
  Optional<ParserRuleContext> strayedFrom(Parser parser, Token first) {
    ParserRuleContext around = parser.getContext();
    if (around.getChildCount() == 0) {
      return Optional.empty();
    }
    ParseTree before = around.getChild(around.getChildCount() - 1);
    while (before.getChildCount() == 1) {
      before = before.getChild(0);
    }
    return before instanceof ParserRuleContext declaration
            && isDeeper(first, declaration.getStart())
            && isStatementOf(parser, declaration.getRuleIndex(), first.getType())
        ? Optional.of(declaration)
        : Optional.empty();
  }

  /** Whether a token begins a line that stands deeper than the line of {@code head}. */
  boolean isDeeper(Token next, Token head) {
    return source.beginsLine(next.getStartIndex()) && column(next) > indentation(head);
  }

  /** Whether a word can begin a statement in the block of the declarations of a rule. */
  private static boolean isStatementOf(Parser parser, int rule, int word) {
    for (ATNState state : parser.getATN().states) {
      if (state != null && state.ruleIndex == rule) {
        for (Transition transition : state.getTransitions()) {
          if (transition instanceof AtomTransition sign && sign.label == JourneyParser.LBRACE) {
            return parser.getATN().nextTokens(sign.target).contains(word);
          }
        }
      }
    }
    return false;
  }

  private int column(Token token) {
    return source.position(token.getStartIndex()).column();
  }

  /** The column of the first sign in the line of a token. */
  private int indentation(Token token) {
    String line = source.line(source.position(token.getStartIndex()).line());
    int at = 0;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at + 1;
  }
}
