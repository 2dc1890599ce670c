package io.github.journeydsl.benchmarks.contender;

import io.github.journeydsl.benchmarks.grammar.JourneyParser;
import io.github.journeydsl.benchmarks.notation.JourneyText;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;

/**
 * The least that ANTLR does to accept a text of Journey: the generated lexer and parser, the
 * streams that come with them, the fast prediction, no tree, no model.
 */
final class AntlrBare implements Subject<String, CommonTokenStream> {

  @Override
  public String input(SyntheticMap map) {
    return JourneyText.of(map);
  }

  @Override
  public CommonTokenStream run(String text) {
    CommonTokenStream tokens = new CommonTokenStream(new EndingLexer(CharStreams.fromString(text)));
    JourneyParser parser = new JourneyParser(tokens);
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    parser.setErrorHandler(new BailErrorStrategy());
    parser.setBuildParseTree(false);
    parser.file();
    return tokens;
  }

  @Override
  public int elements(CommonTokenStream tokens) {
    return (int) tokens.getTokens().stream()
        .filter(token -> token.getType() == TokenCount.TOUCHPOINT)
        .count();
  }
}
