package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.dsl.internal.grammar.JourneyLexer;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/**
 * Makes the syntax tree of a text, in two stages: first with the fast prediction (SLL), which is
 * enough for every text without a mistake; only where that fails, again with the full one (LL), and
 * with words for what is wrong.
 */
public final class SyntaxReader {

  private final int deepest;

  /** A reader that stops where blocks go deeper than {@code deepest}. */
  public SyntaxReader(int deepest) {
    this.deepest = deepest;
  }

  /** The tokens of a part of a text, without spaces and comments; their offsets count from it. */
  public static List<? extends Token> tokens(String text, int start, int end) {
    JourneyLexer lexer = new JourneyLexer(new FoldedText("", text.substring(start, end)));
    lexer.removeErrorListeners();
    return lexer.getAllTokens().stream()
        .filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL)
        .toList();
  }

  /** The tree of {@code source}; what is wrong goes to {@code problems}. */
  public SyntaxTree read(SourceText source, Problems problems) {
    TokenProblems tokenProblems = new TokenProblems(source, problems);
    JourneyLexer lexer = new JourneyLexer(new FoldedText(source.file(), source.text()));
    lexer.removeErrorListeners(); // every character is some token: the lexer has nothing to say
    RepairableTokens tokens =
        new RepairableTokens(new StatementEnds(lexer, tokenProblems, deepest));
    JourneyParser parser = new JourneyParser(tokens);
    parser.removeErrorListeners();
    try {
      parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
      parser.setErrorHandler(new BailErrorStrategy());
      return new SyntaxTree(
          source,
          parser.file(),
          tokens.getTokens(),
          Set.of(),
          false,
          tokenProblems.unsure(),
          false);
    } catch (ParseCancellationException mistake) {
      tokens.fill(); // a mistake is judged by its whole statement
      tokens.seek(0);
      parser.reset();
      parser.getInterpreter().setPredictionMode(PredictionMode.LL);
      StatementRecovery recovery = new StatementRecovery(source, problems, tokenProblems);
      parser.setErrorHandler(recovery);
      return new SyntaxTree(
          source,
          parser.file(),
          tokens.getTokens(),
          recovery.lostNames(),
          recovery.lostImport(),
          tokenProblems.unsure(),
          true);
    }
  }
}
