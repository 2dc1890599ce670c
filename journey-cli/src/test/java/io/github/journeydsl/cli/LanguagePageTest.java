package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What {@code docs/language.md} and its translation show of the command is what it does; with
 * {@code -Djourney.docs=rewrite} it is rewritten in place.
 */
class LanguagePageTest {

  private static final String COMMAND = "$ ./journey check ";

  @TempDir
  private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({"language.md, en", "ja/language.md, ja"})
  void theFirstMapChecksAsItIsShown(String path, String language) throws IOException {
    Path file = Path.of(System.getProperty("basedir", "")).resolve("../docs").resolve(path);
    String page = Files.readString(file);
    Matcher shown = block(page, "console");
    String name = shown.group(1).lines().findFirst().orElseThrow().substring(COMMAND.length());
    Path map = Files.writeString(folder.resolve(name), block(page, "journey").group(1));
    Run run = Run.in(Locale.forLanguageTag(language), "check", map.toString());
    assertThat(run.code()).isZero();
    String real = COMMAND + name + "\n" + run.out().replace(FileName.of(folder) + "/", "");
    if ("rewrite".equals(System.getProperty("journey.docs"))) {
      Files.writeString(
          file, page.substring(0, shown.start(1)) + real + page.substring(shown.end(1)));
    } else {
      assertThat(shown.group(1)).isEqualTo(real);
    }
  }

  /** The first block of a kind. */
  private static Matcher block(String page, String kind) {
    Matcher block = Pattern.compile(
            "^```" + kind + "\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
        .matcher(page);
    assertThat(block.find()).isTrue();
    return block;
  }
}
