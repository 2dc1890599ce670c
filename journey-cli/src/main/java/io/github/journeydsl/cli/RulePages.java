package io.github.journeydsl.cli;

import io.github.journeydsl.core.problem.SimilarNames;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The pages about rules, as they stand in {@code docs/rules}; the build packs them beside the
 * command.
 *
 * @param locale the language of the reader; a page that is missing in it comes in English
 */
record RulePages(Locale locale) {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

  /** The page of a rule or of another finding, as Markdown. */
  Optional<String> page(String id) {
    if (!ID.matcher(id).matches()) {
      return Optional.empty();
    }
    boolean japanese = locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
    Optional<String> translated = japanese ? resource("rules/ja/" + id + ".md") : Optional.empty();
    return translated.or(() -> resource("rules/" + id + ".md"));
  }

  /** The first sentence of a page, without the marks of Markdown. */
  Optional<String> summary(String id) {
    return page(id)
        .flatMap(page -> page.replace("\r\n", "\n")
            .lines()
            .map(String::strip)
            .dropWhile(line -> !isProse(line))
            .takeWhile(RulePages::isProse)
            .reduce((line, next) -> line + " " + next)
            .map(RulePages::firstSentence));
  }

  private static boolean isProse(String line) {
    return !line.isEmpty() && "#|`>-*<".indexOf(line.charAt(0)) < 0;
  }

  private static String firstSentence(String paragraph) {
    String plain = paragraph.replaceAll("[*`]|\\[([^]]*)]\\([^)]*\\)", "$1");
    int stop = plain.indexOf('。');
    int dot = plain.indexOf(". ");
    int end = stop >= 0 ? stop + 1 : dot >= 0 ? dot + 1 : plain.length();
    return plain.substring(0, end);
  }

  /** The ids whose page somebody may have meant. */
  List<String> similarTo(String id) {
    List<String> ids = new ArrayList<>();
    JourneyRules.all().stream().map(Rule::id).forEach(ids::add);
    ids.addAll(JourneyRules.otherIds());
    return SimilarNames.of(id, ids).stream()
        .filter(one -> page(one).isPresent())
        .toList();
  }

  private static Optional<String> resource(String name) {
    try (InputStream in = RulePages.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
