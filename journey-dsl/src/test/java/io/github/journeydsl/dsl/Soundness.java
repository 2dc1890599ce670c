package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.problem.Message;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds of every load, whatever was loaded. */
final class Soundness {

  /** Words of a parser generator that no marketer should have to read. */
  private static final List<String> WORDS_OF_A_GRAMMAR =
      List.of("mismatched", "token", "expecting", "viable", "extraneous", "EOF");

  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

  private Soundness() {}

  /** Reads {@code text} and checks the result. */
  static LoadResult assertSound(String text) {
    LoadResult result = Reads.text(text);
    assertSound(result, text);
    return result;
  }

  static void assertSound(LoadResult result, String text) {
    boolean hasErrors = result.hasErrors();
    if (!hasErrors) {
      assertThat(result.map().isPresent() || result.isLibrary())
          .as("without an error there is a map")
          .isTrue();
    }
    if (result.neededFullContext()) {
      assertThat(hasErrors).as("a broken tree comes with an error").isTrue();
    }
    for (Diagnostic diagnostic : result.diagnostics()) {
      assertThat(diagnostic.id()).as("somebody said what is wrong").isNotEqualTo("unclear");
      assertReadable(diagnostic, text);
      diagnostic.range().ifPresent(range -> assertInside(result, range));
      diagnostic.related().stream()
          .map(Related::range)
          .forEach(range -> range.ifPresent(r -> assertInside(result, r)));
      assertThat(DiagnosticPrinter.of(result).print(diagnostic)).isNotBlank();
    }
  }

  private static void assertReadable(Diagnostic diagnostic, String text) {
    for (Locale language : List.of(Locale.ROOT, Locale.JAPANESE)) {
      Stream.of(
              Stream.of(diagnostic.message()),
              diagnostic.help().stream(),
              diagnostic.related().stream().map(Related::message))
          .flatMap(messages -> messages)
          .forEach(message -> assertReadable(message, language, text));
    }
  }

  private static void assertReadable(Message message, Locale language, String text) {
    String words = message.in(language);
    assertThat(words).isNotBlank();
    if (language.equals(Locale.JAPANESE)) {
      assertThat(words).as(message.english()).containsPattern(JAPANESE);
    }
    for (String word : WORDS_OF_A_GRAMMAR) {
      if (words.contains(word)) {
        assertThat(text).as("where \"%s\" comes from", word).contains(word);
      }
    }
    assertEntries(message);
  }

  /** Each key of a message is an entry: a missing one would be shown as it is. */
  private static void assertEntries(Message message) {
    Map<String, String> table = message.bundle().entries("");
    if (!table.isEmpty()) {
      assertThat(table).containsKey(message.key());
    }
    message.arguments().forEach(Soundness::assertEntries);
  }

  private static void assertInside(LoadResult result, SourceRange range) {
    int start = range.start().offset();
    int end = range.end().offset();
    assertThat(start).isBetween(0, end);
    result
        .text(range.file())
        .ifPresentOrElse(
            text -> assertThat(end).isLessThanOrEqualTo(text.length()),
            () -> assertThat(end).as("a file that was not read has no places").isZero());
    assertThat(range.start().line()).isPositive();
    assertThat(range.start().column()).isPositive();
  }
}
