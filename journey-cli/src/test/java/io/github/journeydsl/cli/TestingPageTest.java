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
 * What {@code docs/testing-scenarios.md} and its translation show of the command is what it does;
 * with {@code -Djourney.docs=rewrite} it is rewritten in place.
 */
class TestingPageTest {

  private static final Path MODULE = Path.of(System.getProperty("basedir", ""));

  @TempDir
  private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({"testing-scenarios.md, en", "ja/testing-scenarios.md, ja"})
  void theExampleIsRealOutput(String path, String language) throws IOException {
    Path file = MODULE.resolve("../docs").resolve(path);
    String page = Files.readString(file);
    Path map = folder.resolve("guide-follow-up.journey");
    Files.writeString(map, block(page, "journey guide-follow-up").group(1));
    Run run = Run.in(Locale.forLanguageTag(language), "test", map.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    String shown = "$ journey test guide-follow-up.journey\n"
        + run.out().replace(FileName.of(folder) + "/", "");
    Matcher console = block(page, "console");
    if ("rewrite".equals(System.getProperty("journey.docs"))) {
      Files.writeString(
          file, page.substring(0, console.start(1)) + shown + page.substring(console.end(1)));
    } else {
      assertThat(console.group(1)).isEqualTo(shown);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"testing-scenarios.md", "ja/testing-scenarios.md"})
  void theProgramIsOneOfTheExamples(String path) throws IOException {
    String page = Files.readString(MODULE.resolve("../docs").resolve(path));
    String program = Files.readString(MODULE.resolve(
        "../examples/src/test/java/io/github/journeydsl/examples/AdoptionScenariosTest.java"));
    assertThat(program).contains(block(page, "java").group(1));
  }

  private static Matcher block(String page, String kind) {
    Matcher block = Pattern.compile(
            "^```" + kind + "\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
        .matcher(page);
    assertThat(block.find()).as(kind).isTrue();
    return block;
  }
}
