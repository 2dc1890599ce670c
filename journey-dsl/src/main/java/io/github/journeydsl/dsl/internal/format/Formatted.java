package io.github.journeydsl.dsl.internal.format;

import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.syntax.SyntaxReader;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;
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
    Problems elses = syntax.problems();
    Rewriting rewriting = new Rewriting(source, syntax);
    try {
      syntax
          .parts(source, problems)
          .forEach(tokens -> take(source, tokens, rewriting, problems, elses));
    } catch (ParseCancellationException mistake) {
      return asWhole(source, syntax);
    }
    return of(source, rewriting, problems, elses);
  }

  private static Formatted asWhole(SourceText source, SyntaxReader syntax) {
    Problems problems = syntax.problems();
    Problems elses = syntax.problems();
    Rewriting rewriting = new Rewriting(source, syntax);
    List<Token> tokens = syntax.readWithMistake(source, problems).tokens();
    take(source, tokens, rewriting, problems, elses);
    return of(source, rewriting, problems, elses);
  }

  private static void take(
      SourceText source,
      List<? extends Token> tokens,
      Rewriting rewriting,
      Problems problems,
      Problems elses) {
    elseLines(source, tokens, elses);
    if (problems.errors() == 0 && elses.errors() == 0) {
      rewriting.add(tokens);
    }
  }

  private static Formatted of(
      SourceText source, Rewriting rewriting, Problems problems, Problems elses) {
    if (problems.errors() == 0) {
      problems.addAll(elses);
    }
    if (problems.errors() == 0 && !rewriting.isProven()) {
      problems.add(Problems.error("format-unsound", source.range(0, 0), "format-unsound")
          .help(DslMessages.message("format-unsound.help")));
    }
    return new Formatted(problems.errors() == 0 ? rewriting.text() : null, problems);
  }

  /** The parser reads an {@code else} on a line of its own, which the language does not allow. */
  private static void elseLines(
      SourceText source, List<? extends Token> tokens, Problems problems) {
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
