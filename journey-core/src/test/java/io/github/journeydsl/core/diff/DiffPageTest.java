package io.github.journeydsl.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.internal.CoreMessages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The table of levels in {@code docs/diff.md} and its translation is that of the code; with
 * {@code -Djourney.docs=rewrite} it is rewritten in place.
 */
class DiffPageTest {

  private static final String START = "<!-- the levels, made from the code -->\n\n";
  private static final String END = "\n<!-- end of the levels -->";

  private static final Map<String, Map<String, String>> WORDS = Map.of(
      "en",
      Map.of(
          "element",
          "element",
          ChangeLevels.PRESENCE,
          "comes or goes",
          ChangeLevels.ID,
          "another id",
          ChangeLevels.PLACE,
          "another place"),
      "ja",
      Map.of(
          "element",
          "要素",
          ChangeLevels.PRESENCE,
          "追加・削除",
          ChangeLevels.ID,
          "IDの変更",
          ChangeLevels.PLACE,
          "位置の変更"));

  @ParameterizedTest(name = "{0}")
  @CsvSource({"diff.md, en", "ja/diff.md, ja"})
  void theTableIsThatOfTheCode(String path, String language) throws IOException {
    Path file = Path.of(System.getProperty("basedir", "")).resolve("../docs").resolve(path);
    String page = Files.readString(file);
    int start = page.indexOf(START) + START.length();
    int end = page.indexOf(END);
    assertThat(start).isBetween(START.length(), end);
    if ("rewrite".equals(System.getProperty("journey.docs"))) {
      Files.writeString(file, page.substring(0, start) + table(language) + page.substring(end));
    } else {
      assertThat(page.substring(start, end)).isEqualTo(table(language));
    }
  }

  private static String table(String language) {
    Map<String, String> words = WORDS.get(language);
    String levels = Stream.of(ChangeLevel.values())
        .map(level -> "`" + level.term() + "` | ")
        .collect(Collectors.joining());
    String heads =
        "| " + words.get("element") + " | " + levels.strip() + "\n|---|---|---|---|---|\n";
    return heads
        + Stream.of(ElementKind.values())
            .filter(kind -> !ChangeLevels.of(kind).isEmpty())
            .map(kind -> row(kind, language))
            .collect(Collectors.joining());
  }

  private static String row(ElementKind kind, String language) {
    String name = CoreMessages.message("kind." + kind.term()).in(Locale.forLanguageTag(language));
    return "| "
        + name
        + " | "
        + Stream.of(ChangeLevel.values())
            .map(level -> cell(kind, level, WORDS.get(language)) + " |")
            .collect(Collectors.joining(" "))
        + "\n";
  }

  /** What is of a level; with a star what is behaviour where there are scenarios. */
  private static String cell(ElementKind kind, ChangeLevel level, Map<String, String> words) {
    return ChangeLevels.of(kind).entrySet().stream()
        .filter(row -> row.getValue().level() == level)
        .map(row -> words.getOrDefault(row.getKey(), "`" + row.getKey() + "`")
            + (row.getValue().withScenarios() == level ? "" : "\\*"))
        .collect(Collectors.joining(", "));
  }
}
