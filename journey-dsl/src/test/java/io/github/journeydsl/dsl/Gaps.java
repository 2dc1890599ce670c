package io.github.journeydsl.dsl;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.syntax.SyntaxReader;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** The places of a text where a comment may stand: around every word, and at the ends of lines. */
final class Gaps {

  private final String text;
  private final List<? extends Token> tokens;

  private Gaps(String text) {
    this.text = text;
    this.tokens = SyntaxReader.tokens(text, 0, text.length());
  }

  static Gaps of(String text) {
    return new Gaps(text);
  }

  /** The text with {@code filler} before every word and sign, and behind every one of them. */
  String filledWith(String filler) {
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (Token token : tokens) {
      boolean isWord = token.getType() != JourneyParser.NEWLINE;
      boolean touches = done > 0 && done == token.getStartIndex();
      filled.append(text, done, token.getStartIndex());
      filled.append(isWord && !touches ? filler : "");
      filled.append(token.getText());
      filled.append(isWord ? filler : ""); // behind a line end it would be the next line's
      done = token.getStopIndex() + 1;
    }
    return filled.append(text.substring(done)).toString();
  }

  /** The text with {@code filler} at the end of every line. */
  String endedWith(String filler) {
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (Token token : tokens) {
      if (token.getType() == JourneyParser.NEWLINE) {
        filled.append(text, done, token.getStartIndex()).append(filler);
        done = token.getStartIndex();
      }
    }
    return filled.append(text.substring(done)).toString();
  }
}
