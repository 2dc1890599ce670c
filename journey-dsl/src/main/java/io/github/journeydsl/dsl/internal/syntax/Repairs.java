package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.core.problem.SimilarNames;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.MigrationContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.NameContext;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.tree.Leaf;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Mends the tokens at a mistake where it is plain what was meant, so that everything behind it is
 * read, and what is wrong there found too. Every change is one error.
 */
final class Repairs {

  static final int ELSE = SyntaxMessages.typeOf("else");

  private static final int IF = SyntaxMessages.typeOf("if");

  private static final List<String> IMPORT = List.of("import");

  /** How other languages begin a further condition. */
  private static final Set<String> ELSE_IF = Set.of("elif", "elsif", "elseif");

  private final SourceText source;
  private final TokenProblems tokenProblems;
  private final BlockFinder blocks;
  private final SyntaxMessages messages;

  Repairs(
      SourceText source, TokenProblems tokenProblems, BlockFinder blocks, SyntaxMessages messages) {
    this.source = source;
    this.tokenProblems = tokenProblems;
    this.blocks = blocks;
    this.messages = messages;
  }

  /**
   * Where a line ends: goes on on the next line if that can only be the rest of this statement.
   *
   * @param possible what can stand here
   */
  void atLineEnd(Parser parser, IntervalSet possible) {
    RepairableTokens tokens = (RepairableTokens) parser.getInputStream();
    if (tokens.LA(1) != JourneyParser.END || !isLineEnd(tokens.LT(1))) {
      return;
    }
    Token next = tokens.LT(2);
    if (next.getType() == Token.EOF || next.getType() == JourneyParser.RBRACE) {
      return;
    }
    if (possible.contains(JourneyParser.LBRACE) && blocks.isUnopened(parser, next)) {
      int behind = tokens.LT(-1).getStopIndex() + 1;
      if (!tokenProblems.isBetween(behind, tokens.LT(1).getStartIndex())) { // such as a [
        unopenedBlock(parser, tokens.LT(-1));
      }
      tokens.change(JourneyParser.LBRACE);
    } else if (goesOn(parser, possible, next)) {
      tokens.leaveOut(parser);
      tokenProblems.noteError(next.getStartIndex());
      if (next.getType() == JourneyParser.LBRACE) {
        messages.braceOnOwnLine(next);
      } else {
        messages.lineGoesOn(next);
      }
    }
  }

  /** Where a block ends: leaves out a brace that comes too early, adds one that is missing. */
  void atBlockEnd(Parser parser) {
    RepairableTokens tokens = (RepairableTokens) parser.getInputStream();
    if (tokens.LA(1) != JourneyParser.RBRACE) {
      return;
    }
    if (blocks.closesAnother(parser)) {
      if (tokens.insert(JourneyParser.RBRACE)) {
        messages.openBlock(parser, false);
      }
    } else if (blocks.closesTooEarly(parser)) {
      messages.earlyBrace(tokens.LT(1));
      tokens.leaveOut(parser);
    }
  }

  /**
   * Where a move of a migration could begin, which any word does: closes the migration before the
   * next declaration.
   *
   * @return whether its brace is missing
   */
  boolean atDeclaration(Parser parser) {
    RepairableTokens tokens = (RepairableTokens) parser.getInputStream();
    return parser.getContext() instanceof MigrationContext
        && blocks.isDeclarationBehindMoves(parser)
        && tokens.insert(JourneyParser.RBRACE);
  }

  /**
   * An {@code else} at the end of a line, the block behind it being on the next; and another word
   * in its place.
   *
   * @param possible what can stand here
   */
  void atElse(Parser parser, IntervalSet possible) {
    RepairableTokens tokens = (RepairableTokens) parser.getInputStream();
    Token word = tokens.LT(1);
    if (possible.contains(ELSE)
        && !possible.contains(word.getType())
        && isBehindBrace(tokens)
        && !parser.isExpectedToken(word.getType())) { // a step that follows on the same line
      otherElse(tokens, word);
      return;
    }
    if (word.getType() == ELSE && tokens.LA(2) == JourneyParser.END) {
      behindElse(parser, tokens, word);
    }
  }

  private void behindElse(Parser parser, RepairableTokens tokens, Token word) {
    if (blocks.isDeeper(tokens.LT(3), word)) {
      unopenedBlock(parser, word);
      ((Leaf) tokens.LT(2)).setType(JourneyParser.LBRACE);
    } else if (tokens.LA(3) == JourneyParser.LBRACE) {
      if (!source.beginsLine(word.getStartIndex())) { // else it is told of this line
        messages.braceOnOwnLine(tokens.LT(3));
      }
      tokens.leaveOut(tokens.LT(2).getTokenIndex());
    }
  }

  /** A block that nothing opens; who writes no braces for one case writes none for the others. */
  void unopenedBlock(Parser parser, Token before) {
    if (!BlockFinder.isBehindUnopened(parser)) {
      messages.unopenedBlock(before);
    }
  }

  /** Whether a word follows the brace that closes a block on its line. */
  private boolean isBehindBrace(TokenStream tokens) {
    Token brace = tokens.LT(-1);
    Token word = tokens.LT(1);
    return brace != null
        && brace.getType() == JourneyParser.RBRACE
        && SyntaxMessages.isWord(word)
        && !source.beginsLine(word.getStartIndex());
  }

  private void otherElse(RepairableTokens tokens, Token word) {
    if (ELSE_IF.contains(word.getText()) && tokens.insert(ELSE)) {
      messages.elseMeant(word, "else if");
      ((Leaf) tokens.LT(2)).setType(IF);
    } else if (blocks.isHeadOfBlock(tokens)) {
      messages.elseMeant(word, "else");
      tokens.change(ELSE);
      if (tokens.LA(2) != IF) {
        leaveOutUpToBrace(tokens);
      }
    } else {
      return;
    }
    tokenProblems.noteError(word.getStartIndex());
  }

  private static void leaveOutUpToBrace(RepairableTokens tokens) {
    while (tokens.LA(2) != JourneyParser.LBRACE) {
      tokens.leaveOut(tokens.LT(2).getTokenIndex());
    }
  }

  private boolean goesOn(Parser parser, IntervalSet possible, Token next) {
    IntervalSet statements = blocks.statementsAround(parser);
    if (!possible.contains(next.getType()) || statements.contains(next.getType())) {
      return false;
    }
    if (next.getType() == JourneyParser.LBRACE) {
      Token inside = parser.getInputStream().LT(3);
      return inside.getType() == JourneyParser.RBRACE || blocks.isStatementInside(parser, inside);
    }
    Token behind = parser.getInputStream().LT(3);
    if (next.getType() != JourneyParser.WORD
        && statements.contains(behind.getType())
        && !blocks.canFollow(parser, next.getType(), behind)) {
      return false; // a statement with a word too many before it
    }
    boolean canEnd = possible.contains(JourneyParser.END) || possible.contains(Token.EPSILON);
    boolean anyWord = possible.contains(JourneyParser.WORD);
    return !(SyntaxMessages.isWord(next)
        && anyWord
        && (canEnd || isMisspelt(parser, next, statements)));
  }

  private static boolean isLineEnd(Token end) {
    String text = end.getText();
    return text.equals("\n") || text.equals("\r\n") || text.equals("\r");
  }

  private static boolean isMisspelt(Parser parser, Token word, IntervalSet keywords) {
    String text = word.getText();
    return SimilarNames.of(text, SyntaxMessages.words(parser, keywords)).stream()
        .anyMatch(keyword -> keyword.charAt(0) == text.charAt(0));
  }

  /**
   * Where a statement must end and does not: ends it before the next if that stands on the same
   * line, or opens its block if its brace was left out.
   *
   * @return false if that is not what is wrong
   */
  boolean inLine(Parser parser, IntervalSet possible) {
    RepairableTokens tokens = (RepairableTokens) parser.getInputStream();
    Token found = tokens.LT(1);
    int after = tokens.LA(2);
    boolean endsHere = after == JourneyParser.END || after == JourneyParser.COMMA;
    if (endsHere || tokens.LT(-1) == null || !SyntaxMessages.isWord(found)) {
      return false;
    }
    boolean behindName = parser.getContext() instanceof NameContext;
    if (possible.contains(JourneyParser.LBRACE)
        && blocks.isStatementInside(parser, found)
        && (!behindName || blocks.isBraceMissing(parser))
        && tokens.insert(JourneyParser.LBRACE)) {
      if (!BlockFinder.isBehindUnopened(parser)) {
        messages.unopenedInLine(tokens.LT(-1));
      }
      return true;
    }
    return false;
  }

  /** A comma between two statements of one line: ends the first. */
  boolean commaBetween(Parser parser) {
    RepairableTokens tokens = (RepairableTokens) parser.getInputStream();
    Token next = tokens.LT(2);
    if (tokens.LA(1) != JourneyParser.COMMA
        || source.beginsLine(next.getStartIndex())
        || !blocks.statementsAround(parser).contains(next.getType())
        || !blocks.canFollow(parser, next.getType(), tokens.LT(3))) {
      return false;
    }
    tokenProblems.noteError(tokens.LT(1).getStartIndex());
    messages.commaBetween(tokens.LT(1));
    tokens.change(JourneyParser.END);
    return true;
  }

  /** Whether the statement that must end here is followed by another on the same line. */
  boolean endBeforeNext(Parser parser) {
    RepairableTokens tokens = (RepairableTokens) parser.getInputStream();
    Token found = tokens.LT(1);
    int after = tokens.LA(2);
    boolean isStatement = after != JourneyParser.END
        && after != JourneyParser.COMMA
        && SyntaxMessages.isWord(found)
        && blocks.statementsAround(parser).contains(found.getType());
    if (!isStatement || !tokens.insert(JourneyParser.END)) {
      return false;
    }
    tokenProblems.noteError(found.getStartIndex());
    tokenProblems.noteUnsure(tokens.LT(-1).getStartIndex());
    return true;
  }

  /**
   * Reads a misspelt word as the keyword that was meant, where others need what it stands before: a
   * block or an import.
   */
  boolean keyword(Parser parser, List<String> keywords, Token found) {
    TokenStream tokens = parser.getInputStream();
    if (!SyntaxMessages.isWord(found)) {
      return false;
    }
    boolean isHead = blocks.isHeadOfBlock(tokens);
    if (!isHead && SimilarNames.of(found.getText(), IMPORT).isEmpty()) {
      return false; // the usual case: most statements have no block
    }
    List<String> similar = SimilarNames.of(found.getText(), keywords);
    if (similar.isEmpty()) {
      return false;
    }
    int type = SyntaxMessages.typeOf(similar.get(0));
    boolean isImport = IMPORT.contains(similar.get(0));
    if (!isImport && !(isHead && blocks.canHaveBlock(parser, type))) {
      return false;
    }
    ((RepairableTokens) tokens).change(type);
    tokenProblems.noteError(found.getStartIndex());
    return true;
  }

  /** Reads statements of one kind without the block around them: {@code steps} with each step. */
  boolean group(Parser parser, List<String> keywords, Token found) {
    RepairableTokens tokens = (RepairableTokens) parser.getInputStream();
    if (!SyntaxMessages.isWord(found) || tokens.LA(2) != JourneyParser.LBRACE) {
      return false;
    }
    String inside = tokens.LT(3).getText();
    if (!keywords.contains(inside)
        || SimilarNames.of(found.getText(), List.of(inside)).isEmpty()) {
      return false;
    }
    int end = BlockFinder.closing(tokens, tokens.LT(2));
    if (end < 0) {
      return false;
    }
    messages.group(parser, found, inside);
    tokens.leaveOut(end);
    tokens.leaveOut(parser);
    tokens.leaveOut(parser);
    return true;
  }

  /** A comma at the end of a line that took the next statement for the rest of its list. */
  boolean comma(Parser parser, Token found) {
    RepairableTokens tokens = (RepairableTokens) parser.getInputStream();
    int at = tokens.index();
    if (!found.equals(tokens.LT(1))) {
      return false; // the prediction looked far ahead
    }
    if (found.getType() == JourneyParser.COMMA && isEndOfList(parser, tokens.LT(2))) {
      messages.commaAtTheEnd(found);
      tokenProblems.noteError(found.getStartIndex());
      tokens.leaveOut(parser);
      if (tokens.LA(1) != JourneyParser.END) {
        tokens.insert(JourneyParser.END);
      }
      return true;
    }
    Token next = found;
    while (true) {
      Token before = tokens.LT(-1);
      if (before == null || StatementRecovery.isBoundary(before.getType())) {
        tokens.seek(at);
        return false;
      }
      if (before.getType() == JourneyParser.COMMA && isEndOfList(parser, next)) {
        messages.commaAtTheEnd(before);
        tokenProblems.noteError(before.getStartIndex());
        tokenProblems.noteUnsure(before.getStartIndex());
        if (next.getType() != JourneyParser.END) {
          tokens.insert(JourneyParser.END);
        }
        return true;
      }
      next = before;
      tokens.seek(before.getTokenIndex());
    }
  }

  private boolean isEndOfList(Parser parser, Token next) {
    return next.getType() == JourneyParser.END
        || source.beginsLine(next.getStartIndex())
            && blocks.statementsAround(parser).contains(next.getType());
  }
}
