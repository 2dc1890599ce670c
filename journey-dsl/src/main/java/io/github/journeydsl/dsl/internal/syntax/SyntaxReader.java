package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.tree.Leaf;
import io.github.journeydsl.dsl.internal.tree.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
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
    FoldedText folded = new FoldedText("", part.text());
    Scanner scanner = new Scanner(folded.signs());
    Origin origin = new Origin(part, null, folded);
    List<Token> tokens = new ArrayList<>();
    for (int at = 0; at < part.text().length(); at = scanner.end()) {
      int type = scanner.type(at);
      if (type != JourneyParser.SPACE && StatementEnds.channel(type) == Token.DEFAULT_CHANNEL) {
        tokens.add(new Leaf(origin, type, Token.DEFAULT_CHANNEL, at, scanner.end()));
      }
    }
    return tokens;
  }

  /** The comments of {@code source}, in the order of the text. */
  public static List<SourceRange> comments(SourceText source) {
    Scanner scanner = new Scanner(new FoldedText("", source.text()).signs());
    List<SourceRange> comments = new ArrayList<>();
    for (int at = 0; at < source.text().length(); at = scanner.end()) {
      int start = at;
      int type = scanner.type(start);
      if (type == JourneyParser.LINE_COMMENT || type == JourneyParser.BLOCK_COMMENT) {
        comments.add(source.range(start, scanner.end()));
      }
    }
    return comments;
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

  /** The tree of a text in which somebody found a mistake already. */
  public SyntaxTree readWithMistake(SourceText source, Problems problems) {
    TokenProblems tokenProblems = new TokenProblems(source, problems, limits.told());
    TokenList tokens = new TokenList(new StatementEnds(source, tokenProblems, limits));
    return carefully(source, tokens, problems, tokenProblems);
  }

  /**
   * The tokens of {@code source}, as {@link SyntaxTree#tokens} has them, without any look at what
   * they make; what is wrong with single ones goes to {@code problems}.
   */
  public List<Token> scan(SourceText source, Problems problems) {
    StatementEnds ends =
        new StatementEnds(source, new TokenProblems(source, problems, limits.told()), limits);
    List<Token> tokens = new ArrayList<>();
    Leaf token;
    do {
      token = ends.nextToken();
      token.setTokenIndex(tokens.size());
      tokens.add(token);
    } while (token.getType() != Token.EOF);
    return tokens;
  }

  /** The statements of {@code source}, if it has no mistake; hints go to {@code problems}. */
  public StatementStream statements(SourceText source, Problems problems) {
    return new StatementStream(source, problems, limits);
  }

  /**
   * The tokens of {@code source}, as {@link SyntaxTree#tokens} has them, without a tree where there
   * is no mistake; what is wrong goes to {@code problems}.
   */
  public List<Token> tokens(SourceText source, Problems problems) {
    TokenProblems tokenProblems = new TokenProblems(source, problems, limits.told());
    TokenList tokens = new TokenList(new StatementEnds(source, tokenProblems, limits));
    try {
      JourneyParser parser = quick(tokens);
      parser.setBuildParseTree(false);
      parser.file();
      return tokens.read();
    } catch (ParseCancellationException mistake) {
      return carefully(source, tokens, problems, tokenProblems).tokens();
    }
  }

  private static SyntaxTree quickly(
      SourceText source, TokenList tokens, TokenProblems tokenProblems) {
    JourneyParser parser = quick(tokens);
    return new SyntaxTree(
        source,
        parser.file(),
        tokens.read(),
        Set.of(),
        false,
        false,
        tokenProblems.unsure(),
        false);
  }

  /** A parser that stops at the first mistake, without words for it. */
  static JourneyParser quick(TokenStream tokens) {
    JourneyParser parser = new JourneyParser(tokens);
    parser.removeErrorListeners();
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    parser.setErrorHandler(new BailErrorStrategy());
    return parser;
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
        recovery.lost().isDeclaration(),
        recovery.lost().isImport(),
        tokenProblems.unsure(),
        true);
  }
}
