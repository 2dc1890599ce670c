package io.github.journeydsl.benchmarks.contender;

import io.github.journeydsl.benchmarks.grammar.JourneyLexer;
import io.github.journeydsl.benchmarks.notation.JourneyText;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;

/**
 * The lexer that ANTLR generates from the grammar of Journey, over the stream that comes with it.
 */
final class AntlrLexer implements Subject<String, TokenCount> {

  @Override
  public String input(SyntheticMap map) {
    return JourneyText.of(map);
  }

  @Override
  public TokenCount run(String text) {
    JourneyLexer lexer = new JourneyLexer(CharStreams.fromString(text));
    int tokens = 0;
    int touchpoints = 0;
    for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
      tokens++;
      touchpoints += token.getType() == TokenCount.TOUCHPOINT ? 1 : 0;
    }
    return new TokenCount(tokens, touchpoints);
  }

  @Override
  public int elements(TokenCount count) {
    return count.touchpoints();
  }
}
