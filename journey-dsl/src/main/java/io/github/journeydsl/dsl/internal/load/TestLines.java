package io.github.journeydsl.dsl.internal.load;

import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.StatementContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TestExpectContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TestNoMoreSendsContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TestPropertyContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TestStatementContext;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.syntax.SyntaxReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;

/**
 * The lines of a test that expect something. They are looked for when somebody asks, so that maps
 * need not remember the place of every one.
 */
public final class TestLines {

  private final SourceText source;
  private final int start;
  private final List<SourceRange> effects = new ArrayList<>();
  private final List<SourceRange> noMore = new ArrayList<>();

  private TestLines(SourceText source, int start) {
    this.source = source;
    this.start = start;
  }

  /** Those of the sound test that is declared at {@code range} of {@code source}, effects first. */
  public static List<SourceRange> of(SourceText source, SourceRange range, SyntaxReader syntax) {
    TestLines lines = new TestLines(source, range.start().offset());
    String text = source.text().substring(range.start().offset(), range.end().offset());
    SourceText part = new SourceText(source.file(), text);
    for (StatementContext statement :
        syntax.read(part, syntax.problems()).root().statement()) {
      if (statement instanceof TestStatementContext declared) {
        declared.test().testProperty().forEach(lines::add);
      }
    }
    return Stream.concat(lines.effects.stream(), lines.noMore.stream().limit(1)).toList();
  }

  private void add(TestPropertyContext line) {
    if (line instanceof TestExpectContext expect) {
      effects.add(range(expect.getStart(), expect.effect().getStop()));
    } else if (line instanceof TestNoMoreSendsContext none) {
      noMore.add(range(none.getStart(), none.getStart()));
    }
  }

  private SourceRange range(Token first, Token last) {
    return source.range(start + first.getStartIndex(), start + last.getStopIndex() + 1);
  }
}
