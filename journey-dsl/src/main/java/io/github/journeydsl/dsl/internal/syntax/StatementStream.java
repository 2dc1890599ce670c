package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.StatementContext;
import io.github.journeydsl.dsl.internal.source.Offsets;
import java.util.function.Consumer;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/**
 * The statements of a text without mistakes, each with a tree that nobody keeps: a large text needs
 * no more room than its largest statement. Holding all tokens and trees to the end let a load of
 * 10,000 elements take three times as long an element as one of 1,000, all of it in the collector.
 */
public final class StatementStream {

  private final TokenProblems tokenProblems;
  private final TokenWindow tokens;

  StatementStream(StatementEnds ends, TokenProblems tokenProblems) {
    this.tokenProblems = tokenProblems;
    this.tokens = new TokenWindow(ends);
  }

  /**
   * Gives every statement to {@code reader}, as soon as it is read.
   *
   * @throws ParseCancellationException at the first mistake of syntax; what was given until then
   *     may have been meant otherwise, and the text has to be read as a whole
   */
  public void forEach(Consumer<StatementContext> reader) {
    JourneyParser parser = SyntaxReader.quick(tokens);
    parser.handOver(statement -> reader.accept((StatementContext) statement));
    parser.file();
  }

  /** Leaves out what follows the statements that were read so far. */
  public void stop() {
    tokens.endHere();
  }

  /** What {@link SyntaxTree#unsure} is, of the statements that were read so far. */
  public Offsets unsure() {
    return tokenProblems.unsure();
  }
}
