package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.tree.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/**
 * The tokens of a text without mistakes, comments included, in parts that end where a statement of
 * the top level ends its line. No part is longer than the statements that share their lines, so
 * that a large text needs no more room for its tokens than its largest statement.
 */
public final class StatementTokens {

  private final SourceText source;
  private final TokenWindow window;

  /** What was read since the last part. */
  private final List<Leaf> pending = new ArrayList<>();

  StatementTokens(SourceText source, StatementEnds ends) {
    this.source = source;
    this.window = new TokenWindow(ends, pending::add);
  }

  /**
   * Gives every part to {@code reader}, as soon as it is read; the last one ends with EOF.
   *
   * @throws ParseCancellationException at the first mistake of syntax
   */
  public void forEach(Consumer<List<? extends Token>> reader) {
    JourneyParser parser = SyntaxReader.quick(window);
    parser.setBuildParseTree(false);
    parser.handOver(statement -> give(endOfLine(statement), reader));
    parser.file();
    give(pending.size(), reader);
  }

  private void give(int end, Consumer<List<? extends Token>> reader) {
    if (end > 0) {
      List<Leaf> part = pending.subList(0, end);
      reader.accept(List.copyOf(part));
      part.clear();
    }
  }

  /** How many tokens stand before the line behind a statement; 0 if more follows on its line. */
  private int endOfLine(ParserRuleContext statement) {
    int at = statement.getStop().getTokenIndex() - pending.get(0).getTokenIndex();
    int end = pending.get(at).getStopIndex() + 1;
    if (pending.get(at).getType() == JourneyParser.END) {
      end = pending.get(at).getStartIndex();
    }
    for (at++; at < pending.size(); at++) {
      Leaf next = pending.get(at);
      if (next.getType() == Token.EOF) {
        return 0; // what follows is the last part
      }
      if (isLineEndIn(end, next.getStartIndex())) {
        return at;
      }
      end = next.getStopIndex() + 1;
    }
    return 0;
  }

  private boolean isLineEndIn(int start, int end) {
    String text = source.text();
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
        return true;
      }
    }
    return false;
  }
}
