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
 * What {@code docs/simulating.md} and its translation show of the command is what it does; with
 * {@code -Djourney.docs=rewrite} it is rewritten in place.
 */
class SimulatePageTest {

  private static final Pattern CONSOLE = Pattern.compile(
      "^```console\n\\$ journey (.*?)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  @TempDir
  private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({"simulating.md, en", "ja/simulating.md, ja"})
  void theExampleIsRealOutput(String path, String language) throws IOException {
    Journeys.copyTo(folder);
    Path file = Path.of(System.getProperty("basedir", "")).resolve("../docs").resolve(path);
    String page = Files.readString(file);
    Matcher shown = CONSOLE.matcher(page);
    assertThat(shown.find()).isTrue();
    String here = folder.resolve("ma-adoption").toString() + "/";
    String[] line = shown
        .group(1)
        .replace("ma-adoption.journey", here + "ma-adoption.journey")
        .replace("events.jsonl", here + "events.jsonl")
        .split(" ");
    Run run = Run.in(Locale.forLanguageTag(language), line);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    if ("rewrite".equals(System.getProperty("journey.docs"))) {
      Files.writeString(
          file, page.substring(0, shown.start(2)) + run.out() + page.substring(shown.end(2)));
    } else {
      assertThat(shown.group(2)).isEqualTo(run.out());
    }
  }
}
