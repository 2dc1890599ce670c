package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.tree.Leaf;
import java.util.ArrayList;
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

  private final SyntaxLimits limits;

  /** A reader that stops where blocks go deeper than {@code deepest}. */
  public SyntaxReader(int deepest) {
    this(SyntaxLimits.ofDepth(deepest));
  }

  /** A reader that reads and tells no more than {@code limits} allow. */
  public SyntaxReader(SyntaxLimits limits) {
    this.limits = limits;
  }

  /** An empty list of problems, of which no more are told than the limits allow. */
  public Problems problems() {
    return new Problems(limits.told(), limits.counted(), limits.hints());
  }

  /** The tokens of a part of a text, without spaces and comments; their offsets count from it. */
  public static List<? extends Token> tokens(String text, int start, int end) {
    SourceText part = new SourceText("", text.substring(start, end));
    Scanner scanner = new Scanner(new FoldedText("", part.text()).signs());
    List<Token> tokens = new ArrayList<>();
    for (int at = 0; at < part.text().length(); at = scanner.end()) {
      int type = scanner.type(at);
      if (type != JourneyParser.SPACE && StatementEnds.channel(type) == Token.DEFAULT_CHANNEL) {
        tokens.add(new Leaf(part, type, at, scanner.end()));
      }
    }
    return tokens;
  }

  /** The tree of {@code source}; what is wrong goes to {@code problems}. */
  public SyntaxTree read(SourceText source, Problems problems) {
    TokenProblems tokenProblems = new TokenProblems(source, problems, limits.told());
    TokenList tokens = new TokenList(new StatementEnds(source, tokenProblems, limits));
    try {
      return quickly(source, tokens, tokenProblems);
    } catch (ParseCancellationException mistake) {
      return carefully(source, tokens, problems, tokenProblems);
    }
  }

  private static SyntaxTree quickly(
      SourceText source, TokenList tokens, TokenProblems tokenProblems) {
    JourneyParser parser = new JourneyParser(tokens);
    parser.removeErrorListeners();
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    parser.setErrorHandler(new BailErrorStrategy());
    return new SyntaxTree(
        source, parser.file(), tokens.read(), Set.of(), false, tokenProblems.unsure(), false);
  }

  private SyntaxTree carefully(
      SourceText source, TokenList read, Problems problems, TokenProblems tokenProblems) {
    RepairableTokens tokens = new RepairableTokens(read.getTokenSource(), read.read());
    JourneyParser parser = new JourneyParser(tokens);
    parser.removeErrorListeners();
    parser.getInterpreter().setPredictionMode(PredictionMode.LL);
    StatementRecovery recovery =
        new StatementRecovery(source, problems, tokenProblems, limits.told());
    parser.setErrorHandler(recovery);
    return new SyntaxTree(
        source,
        parser.file(),
        tokens.getTokens(),
        recovery.lost().names(),
        recovery.lost().isImport(),
        tokenProblems.unsure(),
        true);
  }
}
