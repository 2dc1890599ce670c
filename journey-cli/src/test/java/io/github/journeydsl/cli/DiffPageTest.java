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
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code docs/diff.md} and its translation show of the command is what it does; with
 * {@code -Djourney.docs=rewrite} it is rewritten in place.
 */
class DiffPageTest {

  @TempDir
  private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({"diff.md, en", "ja/diff.md, ja"})
  void theExampleIsRealOutput(String path, String language) throws IOException {
    Path file = Path.of(System.getProperty("basedir", "")).resolve("../docs").resolve(path);
    String page = Files.readString(file);
    String old = written("old.journey", block(page, "journey old").group(1));
    String now = written("new.journey", block(page, "journey new").group(1));
    Locale locale = Locale.forLanguageTag(language);
    Run text = Run.in(locale, "diff", old, now);
    assertThat(text.err()).isEmpty();
    String shown = "$ journey diff old.journey new.journey\n" + text.out();
    Run json = Run.in(locale, "diff", "--format", "json", old, now);
    assertThat(OutputSchema.DIFF.strictErrors(json.out())).isEmpty();
    String first = JsonMapper.shared()
            .readTree(json.out())
            .at("/changes/0")
            .toPrettyString()
            .replace("\r\n", "\n")
            .replace(FileName.of(folder) + "/", "")
        + "\n";
    if ("rewrite".equals(System.getProperty("journey.docs"))) {
      page = with(page, "console", shown);
      Files.writeString(file, with(page, "json", first));
    } else {
      assertThat(block(page, "console").group(1)).isEqualTo(shown);
      assertThat(block(page, "json").group(1)).isEqualTo(first);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"diff.md, en", "ja/diff.md, ja"})
  void theExampleOfAMigrationIsRealOutput(String path, String language) throws IOException {
    Path file = Path.of(System.getProperty("basedir", "")).resolve("../docs").resolve(path);
    String page = Files.readString(file);
    String old = written("old.journey", block(page, "journey first").group(1));
    String now = written("new.journey", block(page, "journey second").group(1));
    Run run = Run.in(Locale.forLanguageTag(language), "diff", old, now);
    assertThat(run.code()).isEqualTo(1);
    String shown = "$ journey diff old.journey new.journey\n"
        + run.out().replace(FileName.of(folder) + "/", "");
    if ("rewrite".equals(System.getProperty("journey.docs"))) {
      Files.writeString(file, with(page, "console migration", shown));
    } else {
      assertThat(block(page, "console migration").group(1)).isEqualTo(shown);
    }
  }

  private String written(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String with(String page, String kind, String text) {
    Matcher block = block(page, kind);
    return page.substring(0, block.start(1)) + text + page.substring(block.end(1));
  }

  private static Matcher block(String page, String kind) {
    Matcher block = Pattern.compile(
            "^```" + kind + "\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
        .matcher(page);
    assertThat(block.find()).as(kind).isTrue();
    return block;
  }
}
