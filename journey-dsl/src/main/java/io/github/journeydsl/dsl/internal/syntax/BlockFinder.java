package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.HandoffStepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.NameContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.StepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.StepsContext;
import io.github.journeydsl.dsl.internal.source.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.AtomTransition;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the block that a statement belongs to where its opening brace is missing, or a brace closes
 * it too early. Indentation means nothing in the language; where braces do not tell, it is the best
 * witness.
 */
final class BlockFinder {

  /** How many tokens ahead a brace is looked for: many heads must not each look at everything. */
  private static final int FURTHEST = 1_000;

  /** How many tokens a block can have whose end is looked for; no head looks for it twice. */
  private static final int LONGEST = 10_000;

  /**
   * How many blocks without braces are read inside each other. No limit of nesting counts them, and
   * every head of one would open the next.
   */
  private static final int DEEPEST_UNOPENED = 50;

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

  /** Whether a word can begin a statement in the block of the head that is being read. */
  boolean isStatementInside(Parser parser, Token word) {
    ParserRuleContext head = parser.getContext();
    head = head instanceof NameContext ? head.getParent() : head;
    boolean holdsSteps =
        head.getRuleIndex() == JourneyParser.RULE_step && !(head instanceof HandoffStepContext);
    int block = holdsSteps ? JourneyParser.RULE_steps : head.getRuleIndex();
    return isStatementOf(parser, block, word.getType());
  }

  /**
   * Whether a line that begins with {@code next} stands in a block that the line before should have
   * opened: it can stand there alone, or a brace below it closes what nothing opens.
   */
  boolean isUnopened(Parser parser, Token next) {
    Token head = parser.getContext().getStart();
    if (!isDeeper(next, head) || !isStatementInside(parser, next) || isFull(parser)) {
      return false;
    }
    return !statementsAround(parser).contains(next.getType())
        || closesUnopened(parser.getInputStream(), head);
  }

  /** Whether the first brace that closes too much stands in the column of {@code head}. */
  private boolean closesUnopened(TokenStream tokens, Token head) {
    int depth = 0;
    int at = tokens.LT(2).getTokenIndex();
    for (int end = at + FURTHEST; at < end && tokens.get(at).getType() != Token.EOF; at++) {
      Token brace = tokens.get(at);
      depth += step(brace);
      if (depth < 0) {
        return source.beginsLine(brace.getStartIndex()) && column(brace) == indentation(head);
      }
    }
    return false;
  }

  /** Whether the brace that would close the block being read belongs to a block around it. */
  boolean closesAnother(Parser parser) {
    Token brace = parser.getCurrentToken();
    Token open = openOf(parser.getContext());
    if (open == null || !source.beginsLine(brace.getStartIndex())) {
      return false;
    }
    int column = column(brace);
    if (column >= indentation(open) || balance(parser) <= 0) {
      return false;
    }
    ParserRuleContext around = parser.getContext().getParent();
    while (around != null) {
      Token outer = openOf(around);
      if (outer != null && indentation(outer) == column) {
        return true;
      }
      around = around.getParent();
    }
    return false;
  }

  /** Whether a brace closes the block being read too early, and the right one is still to come. */
  boolean closesTooEarly(Parser parser) {
    Token brace = parser.getCurrentToken();
    Token open = openOf(parser.getContext());
    if (open == null || !source.beginsLine(brace.getStartIndex())) {
      return false;
    }
    return column(brace) != indentation(open) && balance(parser) < 0;
  }

  /** The brace that opens the block being read, if it is written. */
  private static @Nullable Token openOf(ParserRuleContext block) {
    TerminalNode open = block.getToken(JourneyParser.LBRACE, 0);
    return open == null || open.getSymbol().getTokenIndex() < 0 ? null : open.getSymbol();
  }

  /** Whether so many blocks around this statement have no brace that none is read in them. */
  static boolean isFull(Parser parser) {
    int unopened = 0;
    for (ParserRuleContext at = parser.getContext(); at != null; at = at.getParent()) {
      TerminalNode open = at.getToken(JourneyParser.LBRACE, 0);
      unopened += open == null || SyntaxMessages.isWritten(open.getSymbol()) ? 0 : 1;
    }
    return unopened >= DEEPEST_UNOPENED;
  }

  /** Whether the first block of the step being read has no brace that opens it. */
  static boolean isBehindUnopened(Parser parser) {
    ParserRuleContext at = parser.getContext();
    while (at != null && !(at instanceof StepContext)) {
      at = at.getParent();
    }
    StepsContext block = at == null ? null : at.getRuleContext(StepsContext.class, 0);
    TerminalNode open = block == null ? null : block.getToken(JourneyParser.LBRACE, 0);
    return open != null && !SyntaxMessages.isWritten(open.getSymbol());
  }

  /** How many braces the declaration being read lacks; less than none if it has too many. */
  private int balance(Parser parser) {
    TokenStream tokens = parser.getInputStream();
    int depth = 0;
    ParserRuleContext around = parser.getContext();
    while (around != null && around.getParent() != null) {
      depth += around.getToken(JourneyParser.LBRACE, 0) == null ? 0 : 1;
      around = around.getParent();
    }
    int first = tokens.index(); // not LT(n), which counts from here each time
    for (int at = first; at < first + FURTHEST; at++) {
      Token token = tokens.get(at);
      depth += step(token);
      if (token.getType() == Token.EOF || at > first && isDeclaration(parser, token)) {
        return depth;
      }
    }
    return 0; // too far away to tell
  }

  /**
   * Whether the statement at the current token stands in a block that nothing opens, for more
   * braces follow than are open; a label without quotation marks may begin with the same word.
   */
  boolean isBraceMissing(Parser parser) {
    TokenStream tokens = parser.getInputStream();
    return canFollow(parser, tokens.LA(1), tokens.LT(2)) && balance(parser) < 0;
  }

  private static int step(Token token) {
    return token.getType() == JourneyParser.LBRACE
        ? 1
        : token.getType() == JourneyParser.RBRACE ? -1 : 0;
  }

  /** Whether a token begins a line, at its very start, and a declaration. */
  boolean isDeclaration(Parser parser, Token token) {
    return isTopLevel(parser, token.getType()) && column(token) == 1;
  }

  /**
   * Whether a line that stands no deeper than the migration being read begins a declaration, and
   * not a move of a step that is called like its keyword.
   */
  boolean isDeclarationBehindMoves(Parser parser) {
    Token first = parser.getCurrentToken();
    if (!isTopLevel(parser, first.getType()) || !source.beginsLine(first.getStartIndex())) {
      return false;
    }
    Token second = parser.getInputStream().LT(2);
    boolean goesOn = second.getType() == JourneyParser.LBRACE
        || second.getType() == JourneyParser.STRING
        || SyntaxMessages.isWord(second) && !second.getText().equals("to");
    return goesOn && column(first) <= indentation(parser.getContext().getStart());
  }

  private static boolean isTopLevel(Parser parser, int type) {
    ATNState start = parser.getATN().ruleToStartState[JourneyParser.RULE_statement];
    return parser.getATN().nextTokens(start).contains(type);
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

  /** Whether statements that begin with a keyword can have a block. */
  boolean canHaveBlock(Parser parser, int keyword) {
    Deque<ATNState> open = new ArrayDeque<>();
    Set<ATNState> seen = new HashSet<>();
    for (ATNState state : parser.getATN().states) {
      for (Transition transition : state == null ? new Transition[0] : state.getTransitions()) {
        if (transition instanceof AtomTransition sign && sign.label == keyword) {
          open.push(sign.target);
        }
      }
    }
    while (!open.isEmpty()) {
      ATNState state = open.pop();
      boolean looks = seen.add(state) && !(state instanceof RuleStopState); // it leads everywhere
      for (Transition transition : looks ? state.getTransitions() : new Transition[0]) {
        int sign = transition instanceof AtomTransition atom ? atom.label : Token.INVALID_TYPE;
        if (sign == JourneyParser.LBRACE) {
          return true;
        }
        if (sign != JourneyParser.END) {
          open.push(transition.target);
          if (transition instanceof RuleTransition rule) {
            open.push(rule.followState);
          }
        }
      }
    }
    return false;
  }

  /** Whether a token can stand right behind a keyword, in whatever statement. */
  boolean canFollow(Parser parser, int keyword, Token next) {
    for (ATNState state : parser.getATN().states) {
      for (Transition transition : state == null ? new Transition[0] : state.getTransitions()) {
        if (transition instanceof AtomTransition sign && sign.label == keyword) {
          IntervalSet behind = parser.getATN().nextTokens(sign.target);
          if (behind.contains(next.getType()) || behind.contains(Token.EPSILON)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The index of the brace that closes what one opens; less than 0 where it is not to be found. */
  static int closing(TokenStream tokens, Token brace) {
    int depth = 0;
    int first = brace.getTokenIndex();
    for (int at = first; at < first + LONGEST; at++) {
      Token token = tokens.get(at);
      depth += step(token);
      if (depth == 0) {
        return at;
      }
      if (token.getType() == Token.EOF) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the statement that begins here has a block. */
  boolean isHeadOfBlock(TokenStream tokens) {
    int at = tokens.index(); // not LA(n), which counts from here each time
    while (!StatementRecovery.isBoundary(tokens.get(at).getType())) {
      at++;
    }
    return tokens.get(at).getType() == JourneyParser.LBRACE;
  }

  /**
   * Whether a brace stands at the end of a line and the next line stands no deeper, or within one
   * and there is none that closes it.
   */
  boolean opensNothing(Parser parser) {
    TokenStream tokens = parser.getInputStream();
    Token brace = tokens.LT(1);
    Token next = tokens.LT(2);
    if (next.getType() == Token.EOF) {
      return true;
    }
    int least = indentation(brace) + (next.getType() == JourneyParser.RBRACE ? -1 : 0);
    return source.beginsLine(next.getStartIndex()) ? column(next) <= least : balance(parser) > 0;
  }

  private int column(Token token) {
    return source.position(token.getStartIndex()).column();
  }

  /** The column of the first sign in the line of a token. */
  int indentation(Token token) {
    return source.indentation(token.getStartIndex()) + 1;
  }
}
