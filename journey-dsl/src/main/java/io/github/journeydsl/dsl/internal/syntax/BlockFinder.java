package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.source.SourceText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.AtomTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * Finds the block that a statement belongs to where its opening brace is missing, or a brace closes
 * it too early. Indentation means nothing in the language; where braces do not tell, it is the best
 * witness.
 */
final class BlockFinder {

  private final SourceText source;

  private final Map<Integer, IntervalSet> statements = new HashMap<>();

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
  boolean isStatementOf(Parser parser, int rule, int word) {
    return statementsOf(parser, rule).contains(word);
  }

  /** What can begin a statement of the block around the statement that is being read. */
  IntervalSet statementsAround(Parser parser) {
    ParserRuleContext around = parser.getContext().getParent();
    while (around != null && around.getParent() != null) {
      if (around.getToken(JourneyParser.LBRACE, 0) != null) {
        return statementsOf(parser, around.getRuleIndex());
      }
      around = around.getParent();
    }
    ATNState start = parser.getATN().ruleToStartState[JourneyParser.RULE_statement];
    return parser.getATN().nextTokens(start);
  }

  /** What can begin a statement in the block of a rule; nothing if it has no block. */
  private IntervalSet statementsOf(Parser parser, int rule) {
    return statements.computeIfAbsent(rule, wanted -> findStatements(parser, wanted));
  }

  private static IntervalSet findStatements(Parser parser, int rule) {
    for (ATNState state : parser.getATN().states) {
      if (state != null && state.ruleIndex == rule) {
        for (Transition transition : state.getTransitions()) {
          if (transition instanceof AtomTransition sign && sign.label == JourneyParser.LBRACE) {
            IntervalSet all = new IntervalSet(parser.getATN().nextTokens(sign.target));
            all.remove(JourneyParser.RBRACE);
            return all;
          }
        }
      }
    }
    return new IntervalSet();
  }

  /** Whether the statement that begins here has a block. */
  boolean isHeadOfBlock(TokenStream tokens) {
    int ahead = 1;
    while (!StatementRecovery.isBoundary(tokens.LA(ahead))) {
      ahead++;
    }
    return tokens.LA(ahead) == JourneyParser.LBRACE;
  }

  /** Whether a brace stands at the end of a line and the next line stands no deeper. */
  boolean opensNothing(TokenStream tokens) {
    Token brace = tokens.LT(1);
    Token next = tokens.LT(2);
    if (next.getType() == Token.EOF) {
      return true;
    }
    int least = indentation(brace) + (next.getType() == JourneyParser.RBRACE ? -1 : 0);
    return source.beginsLine(next.getStartIndex()) && column(next) <= least;
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
