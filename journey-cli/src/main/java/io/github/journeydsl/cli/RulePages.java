package io.github.journeydsl.cli;

import io.github.journeydsl.core.problem.SimilarNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The pages about rules, as they stand in {@code docs/rules}; the build packs them beside the
 * command.
 *
 * @param locale the language of the reader; a page that is missing in it comes in English
 */
record RulePages(Locale locale) {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern ROW =
      Pattern.compile("^\\| \\[([a-z0-9-]+)]\\([^)]*\\) \\| (.*) \\| (.*) \\|$", Pattern.MULTILINE);

  /**
   * A row of the index.
   *
   * @param id the id of a rule or of another finding
   * @param severity how bad it is, in the language of the reader
   * @param sentence what it finds
   */
  record Entry(String id, String severity, String sentence) {}

  /** The page of a rule or of another finding, as Markdown. */
  Optional<String> page(String id) {
    if (!ID.matcher(id).matches()) {
      return Optional.empty();
    }
    Optional<String> translated =
        japanese() ? resource("rules/ja/" + id + ".md") : Optional.empty();
    return translated.or(() -> resource("rules/" + id + ".md"));
  }

  /** What is found at all, as the index of the pages has it. */
  List<Entry> index() {
    String index =
        resource(japanese() ? "rules/ja/README.md" : "rules/README.md").orElse("");
    return ROW.matcher(index.replace("\r\n", "\n"))
        .results()
        .map(row -> new Entry(cell(row, 1), cell(row, 2), cell(row, 3)))
        .toList();
  }

  private static String cell(MatchResult row, int number) {
    return Objects.requireNonNull(row.group(number));
  }

  /** What a rule finds, in one sentence. */
  Optional<String> summary(String id) {
    return index().stream()
        .filter(entry -> entry.id().equals(id))
        .map(Entry::sentence)
        .findFirst();
  }

  /** The ids whose page somebody may have meant. */
  List<String> similarTo(String id) {
    return SimilarNames.of(id, index().stream().map(Entry::id).toList());
  }

  private boolean japanese() {
    return locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
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
