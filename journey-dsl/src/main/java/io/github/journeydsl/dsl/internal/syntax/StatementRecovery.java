package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.core.problem.SimilarNames;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.NameContext;
import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/**
 * Makes one error of one mistake: says what is wrong, then goes on behind the statement it is in.
 *
 * <p>A mistake in the head of a block does not lose the block: reading goes on at its brace. A
 * mistake inside a line gives up the rest of the line. Where a statement should begin and none
 * does, everything up to its end is left out, a block of its own included.
 */
final class StatementRecovery extends DefaultErrorStrategy {

  private final SyntaxMessages messages;
  private final SourceText source;
  private final TokenProblems tokenProblems;
  private final BlockFinder blocks;
  private final Repairs repairs;
  private final Skipping skipping;
  private final Lost lost = new Lost();
  private int recoveredAt = -1;
  private @Nullable ParserRuleContext recoveredIn;
  private boolean triedAgain;
  private @Nullable Token givenUpAt;
  private @Nullable ATNState lastState;
  private @Nullable ParserRuleContext lastContext;
  private List<String> lastKeywords = List.of();

  StatementRecovery(
      SourceText source, Problems problems, TokenProblems tokenProblems, int mostTold) {
    this.source = source;
    this.tokenProblems = tokenProblems;
    this.messages = new SyntaxMessages(source, problems, mostTold);
    this.blocks = new BlockFinder(source);
    this.skipping = new Skipping(blocks);
    this.repairs = new Repairs(source, tokenProblems, blocks, messages);
  }

  @Override
  public void reportError(Parser parser, RecognitionException mistake) {
    if (inErrorRecoveryMode(parser) && !isNextStatement(parser)) {
      return;
    }
    beginErrorCondition(parser);
    Token found = mistake.getOffendingToken();
    if (!isEcho(parser.getInputStream(), found) && !repairs.comma(parser, found)) {
      messages.report(parser, mistake);
      givenUpAt = found.getType() == JourneyParser.END ? found : null;
    }
  }

  /**
   * Gives up the innermost rule: reads up to the block of its statement, or the end of its line.
   */
  @Override
  public void recover(Parser parser, RecognitionException mistake) {
    TokenStream tokens = parser.getInputStream();
    if (tokens.index() == recoveredAt && !isNextStatement(parser)) {
      triedAgain |= !isAround(parser.getContext());
      return; // an outer rule gives up at the place where an inner one already has
    }
    Skipping.toBoundary(parser);
    boolean ownBlock = getErrorRecoverySet(parser).contains(JourneyParser.LBRACE);
    if (tokens.LA(1) == JourneyParser.LBRACE && !ownBlock) {
      skipping.blockOrBrace(parser);
    }
    recoveredAt = tokens.index();
    recoveredIn = parser.getContext();
    triedAgain = false;
  }

  /**
   * Whether a rule fails again where reading was to go on, and is not one around the rule that was
   * given up there: it begins a statement that has to be given up for itself, or the parser would
   * try it for ever. Once is no sign of that: it may be the rest of the same statement.
   */
  private boolean isNextStatement(Parser parser) {
    TokenStream tokens = parser.getInputStream();
    return tokens.index() == recoveredAt
        && triedAgain
        && SyntaxMessages.isWord(tokens.LT(1))
        && !isAround(parser.getContext());
  }

  /** Whether a rule is the one that was given up last, or one around it. */
  private boolean isAround(ParserRuleContext outer) {
    ParserRuleContext rule = recoveredIn;
    while (rule != null && !rule.equals(outer)) {
      rule = rule.getParent();
    }
    return rule != null;
  }

  static boolean isBoundary(int type) {
    return type == JourneyParser.END
        || type == JourneyParser.LBRACE
        || type == JourneyParser.RBRACE
        || type == Token.EOF;
  }

  /**
   * A token of the wrong kind: the rule is given up, and no token is invented or left out; but a
   * block that is still open where it cannot go on is closed, and one that must follow is opened.
   */
  @Override
  public Token recoverInline(Parser parser) {
    if (getExpectedTokens(parser).contains(JourneyParser.RBRACE) && isBlockLeftOpen(parser)) {
      if (!inErrorRecoveryMode(parser)) {
        beginErrorCondition(parser);
        Token next = parser.getCurrentToken();
        int start = parser.getContext().getStart().getStartIndex();
        if (!tokenProblems.isCut() && !tokenProblems.holdsOpenText(start, next.getStartIndex())) {
          boolean ends = next.getType() == Token.EOF;
          int column = ends ? 1 : source.position(next.getStartIndex()).column();
          messages.openBlock(parser, ends || column == 1);
        }
      }
      return getMissingSymbol(parser);
    }
    if (isBlockNotOpened(parser)) {
      if (!inErrorRecoveryMode(parser)) {
        beginErrorCondition(parser);
        repairs.unopenedBlock(parser, parser.getInputStream().LT(-1));
      }
      Token end = parser.getCurrentToken();
      ((RepairableTokens) parser.getInputStream()).change(JourneyParser.LBRACE);
      parser.consume();
      return end;
    }
    InputMismatchException mistake = new InputMismatchException(parser);
    Token mended = inErrorRecoveryMode(parser) ? null : mended(parser, mistake);
    if (mended == null) {
      throw mistake;
    }
    return mended;
  }

  /** What must stand here, if the tokens can be mended so that it does. */
  private @Nullable Token mended(Parser parser, InputMismatchException mistake) {
    IntervalSet expected = getExpectedTokens(parser);
    TokenStream tokens = parser.getInputStream();
    repairs.atLineEnd(parser, expected);
    if (!expected.contains(tokens.LA(1)) && expected.contains(JourneyParser.END)) {
      boolean comma = !isEcho(tokens, tokens.LT(1)) && repairs.commaBetween(parser);
      if (!comma && repairs.endBeforeNext(parser)) {
        messages.report(parser, mistake);
      }
    } else if (!expected.contains(tokens.LA(1))
        && expected.contains(JourneyParser.LBRACE)
        && blocks.isHeadOfBlock(tokens)) {
      reportError(parser, mistake);
      Skipping.toBoundary(parser);
      endErrorCondition(parser);
    }
    if (!expected.contains(tokens.LA(1))) {
      return null;
    }
    Token matched = parser.getCurrentToken();
    parser.consume();
    return matched;
  }

  /** Whether a line ends where a block must begin, and the next line stands in that block. */
  private boolean isBlockNotOpened(Parser parser) {
    TokenStream tokens = parser.getInputStream();
    return tokens.LA(1) == JourneyParser.END
        && getExpectedTokens(parser).contains(JourneyParser.LBRACE)
        && blocks.isDeeper(tokens.LT(2), parser.getContext().getStart())
        && !BlockFinder.isFull(parser);
  }

  /**
   * Whether nothing of this block can follow: the file ends, or a line begins a declaration, or one
   * begins a statement of a block around this one and stands no deeper than this block itself.
   */
  private boolean isBlockLeftOpen(Parser parser) {
    Token next = parser.getCurrentToken();
    return skipping.isAllClosed(parser)
        || isInnerBlockLeftOpen(
            parser, next, source.position(next.getStartIndex()).column());
  }

  private boolean isInnerBlockLeftOpen(Parser parser, Token next, int column) {
    int shift = next.getType() == Repairs.ELSE ? 1 : 0; // where a brace stood before it
    return source.beginsLine(next.getStartIndex())
        && column <= blocks.indentation(parser.getContext().getStart()) + shift
        && getErrorRecoverySet(parser).contains(next.getType());
  }

  /** Where a list of statements goes on or ends: what is no statement here is left out. */
  @Override
  public void sync(Parser parser) {
    ATNState state = parser.getInterpreter().atn.states.get(parser.getState());
    TokenStream tokens = parser.getInputStream();
    IntervalSet here = parser.getATN().nextTokens(state);
    if (!inErrorRecoveryMode(parser)) {
      repairs.atLineEnd(parser, here);
      repairs.atElse(parser, here);
      repairs.atBlockEnd(parser);
      closeMigration(parser);
    }
    if (here.contains(tokens.LA(1)) || parser.isExpectedToken(tokens.LA(1))) {
      return; // the usual case; gathering all that the context expects costs far more
    }
    IntervalSet expected = parser.getATN().nextTokens(state, parser.getContext());
    if (expected.contains(JourneyParser.RBRACE) || isTop(parser)) {
      while (!expected.contains(tokens.LA(1)) && !(!isTop(parser) && isBlockLeftOpen(parser))) {
        strangeStatement(parser, state);
      }
      closeMigration(parser);
    } else if (expected.contains(JourneyParser.END) && !inErrorRecoveryMode(parser)) {
      // the head of a block or the rest of a line: what is there so far stays
      InputMismatchException mistake = new InputMismatchException(parser);
      if (repairs.inLine(parser, expected)) {
        return;
      }
      boolean echo = isEcho(tokens, parser.getCurrentToken());
      if (!echo && repairs.commaBetween(parser)) {
        return;
      }
      if (repairs.endBeforeNext(parser)) {
        if (!echo) {
          messages.report(parser, mistake);
        }
        return;
      }
      reportError(parser, mistake);
      noteCutName(parser);
      Skipping.toBoundary(parser);
    }
  }

  /** A name of two words: another one with the same first word is not the same name. */
  private void noteCutName(Parser parser) {
    boolean isName = parser.getContext() instanceof NameContext;
    if (isName && SyntaxMessages.isWord(parser.getCurrentToken())) {
      tokenProblems.noteCutName(parser.getInputStream().LT(-1).getStopIndex() + 1);
    }
  }

  private void closeMigration(Parser parser) {
    int start = parser.getContext().getStart().getStartIndex();
    int next = parser.getCurrentToken().getStartIndex();
    if (repairs.atDeclaration(parser) && !tokenProblems.holdsOpenText(start, next)) {
      messages.openBlock(parser, false);
    }
  }

  private static boolean isTop(Parser parser) {
    return parser.getContext().getParent() == null;
  }

  private void strangeStatement(Parser parser, ATNState state) {
    Token found = parser.getCurrentToken();
    if (found.getType() == JourneyParser.END) {
      parser.consume(); // what a given-up statement left behind
      endErrorCondition(parser);
      return;
    }
    boolean echo = inErrorRecoveryMode(parser) || isEcho(parser.getInputStream(), found);
    endErrorCondition(parser);
    List<String> keywords = keywordsAt(parser, state);
    boolean goesOn =
        givenUpAt != null && givenUpAt.equals(parser.getInputStream().LT(-1));
    echo |= goesOn && SimilarNames.of(found.getText(), keywords).isEmpty();
    if (!echo && repairs.group(parser, keywords, found)) {
      return;
    }
    if (!echo && repairs.keyword(parser, keywords, found)) {
      messages.strangeStatement(parser, state, found);
      return;
    }
    Optional<ParserRuleContext> declaration = blocks.strayedFrom(parser, found);
    if (!echo && !declaration.map(head -> endsInMistake(head, found)).orElse(false)) {
      declaration.ifPresentOrElse(
          messages::strayed, () -> messages.strangeStatement(parser, state, found));
    }
    int from = parser.getInputStream().index();
    beginErrorCondition(parser); // what is left out stands in the tree as a mistake
    if (declaration.isPresent()) {
      declaration.get().exception = new InputMismatchException(parser);
      skipping.body(parser);
    } else {
      skipping.statement(parser);
    }
    endErrorCondition(parser);
    lost.note(parser.getInputStream(), from, isTop(parser));
  }

  /** What can begin a statement; the statements of one block mostly fail at the same place. */
  private List<String> keywordsAt(Parser parser, ATNState state) {
    if (!state.equals(lastState) || !parser.getContext().equals(lastContext)) {
      lastState = state;
      lastContext = parser.getContext();
      lastKeywords = Expectations.at(parser, state).keywords();
    }
    return lastKeywords;
  }

  /** Whether something else stands where the block of a declaration should begin: {@code [}. */
  private boolean endsInMistake(ParserRuleContext head, Token next) {
    int last = 0;
    for (int at = 0; at < head.getChildCount(); at++) {
      ParseTree child = head.getChild(at);
      if (child instanceof ErrorNode) {
        return true;
      }
      if (child instanceof ParserRuleContext rule && rule.getStop() != null) {
        last = rule.getStop().getStopIndex() + 1;
      }
    }
    return tokenProblems.isBetween(last, next.getStartIndex() - 1);
  }

  /** What was left out, which declarations nobody could read may be part of. */
  Lost lost() {
    return lost;
  }

  /** Whether the statement around {@code found} holds a problem that was reported already. */
  private boolean isEcho(TokenStream tokens, Token found) {
    if (tokenProblems.isCut(found.getStartIndex())) {
      return true;
    }
    int start = edge(tokens, found.getTokenIndex() - 1, -1);
    int end = edge(tokens, found.getTokenIndex(), 1);
    return tokenProblems.isBetween(start, end);
  }

  /** The offset at which the statement around a token begins or ends. */
  private int edge(TokenStream tokens, int from, int direction) {
    for (int at = from; at >= 0; at += direction) {
      Token token = tokens.get(at);
      if (token.getType() == Token.EOF) {
        return source.text().length();
      }
      if (isBoundary(token.getType())) {
        return direction < 0 ? token.getStopIndex() + 1 : token.getStartIndex();
      }
    }
    return 0;
  }
}
