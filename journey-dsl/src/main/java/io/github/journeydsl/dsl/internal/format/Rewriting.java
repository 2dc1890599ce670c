package io.github.journeydsl.dsl.internal.format;

import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.syntax.SyntaxReader;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * A text that is being laid out part by part, each read again and compared with what it was made
 * from. A part begins and ends between two lines, and an open text or comment at its end would be a
 * mistake: so what holds for the parts holds for the whole.
 *
 * <p>Holding the tokens, pieces and lines of the whole text at once let an element of 10,000 take
 * nearly twice the time of one of 1,000, most of it in the collector.
 */
final class Rewriting {

  private final SourceText source;
  private final SyntaxReader syntax;
  private final String lineEnd;
  private final StringBuilder text;
  private int end;
  private boolean isSound = true;
  private boolean isMadeAlike = true;

  Rewriting(SourceText source, SyntaxReader syntax) {
    this.source = source;
    this.syntax = syntax;
    this.lineEnd = LineEnds.of(source.text());
    this.text = new StringBuilder(source.text().length());
  }

  /** Lays out the next part of the text. */
  void add(List<? extends Token> tokens) {
    String lines = Layout.behind(source, tokens, end);
    String part = lineEnd.equals("\n") ? lines : lines.replace("\n", lineEnd);
    isSound = isSound && saysTheSame(tokens, new SourceText(source.file(), part));
    text.append(part);
    end = PieceReader.endBefore(tokens, tokens.size(), end);
  }

  private boolean saysTheSame(List<? extends Token> tokens, SourceText part) {
    Problems problems = new Problems();
    Meaning meant = Meaning.of(source, tokens);
    Meaning again = Meaning.of(part, syntax.scan(part, problems));
    isMadeAlike &= again.isMadeAs(meant);
    return problems.errors() == 0 && again.isThatOf(meant);
  }

  /** The text in its canonical layout. */
  String text() {
    return text.toString();
  }

  /** Whether it is proven to say what it was made from. */
  boolean isProven() {
    return isSound && (isMadeAlike || isRead());
  }

  /** Other kinds of words, as the sign of a score is one, are read by the parser as well. */
  private boolean isRead() {
    Problems problems = new Problems();
    syntax.tokens(new SourceText(source.file(), text()), problems);
    return problems.errors() == 0;
  }
}
