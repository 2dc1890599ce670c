package io.github.journeydsl.dsl.internal.format;

import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.syntax.SyntaxReader;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * What formatting a text gave.
 *
 * @param text the text in its canonical layout; nothing where the text has a mistake
 * @param problems what was found wrong
 */
public record Formatted(@Nullable String text, Problems problems) {

  /** Formats a text. Where its layout cannot be proven to say the same, it is refused. */
  public static Formatted of(SourceText source, SyntaxReader syntax) {
    Problems problems = syntax.problems();
    List<Token> tokens = syntax.tokens(source, problems);
    if (problems.errors() == 0) {
      elseLines(source, tokens, problems);
    }
    if (problems.errors() > 0) {
      return new Formatted(null, problems);
    }
    String lines = Layout.of(source, tokens, 0, "");
    String ends = LineEnds.of(source.text());
    String text = ends.equals("\n") ? lines : lines.replace("\n", ends);
    if (!saysTheSame(Meaning.of(source, tokens), new SourceText(source.file(), text), syntax)) {
      problems.add(Problems.error("format-unsound", source.range(0, 0), "format-unsound")
          .help(DslMessages.message("format-unsound.help")));
      return new Formatted(null, problems);
    }
    return new Formatted(text, problems);
  }

  private static boolean saysTheSame(Meaning meant, SourceText text, SyntaxReader syntax) {
    Problems problems = new Problems();
    Meaning again = Meaning.of(text, syntax.scan(text, problems));
    return problems.errors() == 0
        && again.isThatOf(meant)
        && (again.isMadeAs(meant) || isRead(text, syntax));
  }

  private static boolean isRead(SourceText text, SyntaxReader syntax) {
    Problems problems = new Problems();
    syntax.tokens(text, problems);
    return problems.errors() == 0;
  }

  /** The parser reads an {@code else} on a line of its own, which the language does not allow. */
  private static void elseLines(SourceText source, List<Token> tokens, Problems problems) {
    int brace = -1;
    for (Token token : tokens) {
      if (token.getChannel() == Token.DEFAULT_CHANNEL) {
        int start = token.getStartIndex();
        if (brace >= 0 && token.getText().equals("else") && breaks(source.text(), brace, start)) {
          SourceRange word = source.range(start, token.getStopIndex() + 1);
          problems.add(Problems.error("else-on-own-line", word, "else-on-own-line")
              .help(DslMessages.message("else-on-own-line.help")));
        }
        brace = token.getType() == JourneyParser.RBRACE ? token.getStopIndex() : -1;
      }
    }
  }

  private static boolean breaks(String text, int start, int end) {
    return text.substring(start, end).chars().anyMatch(c -> c == '\n' || c == '\r');
  }
}
