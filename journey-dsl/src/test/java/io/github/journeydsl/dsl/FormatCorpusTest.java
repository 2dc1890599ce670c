package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every {@code NAME.input.journey} of the corpus becomes its {@code NAME.output.journey}: as it is,
 * twice, and with each kind of line end.
 */
class FormatCorpusTest {

  private static final Path FOLDER = Path.of("src", "test", "corpus", "format");

  static List<String> names() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".input.journey"))
          .map(name -> name.substring(0, name.indexOf('.')))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void thereIsSomethingToFormat() {
    assertThat(names()).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("names")
  void anInputBecomesItsOutput(String name) {
    String output = Examples.text(FOLDER.resolve(name + ".output.journey"));
    String input = Examples.text(FOLDER.resolve(name + ".input.journey"));
    for (String end : List.of("\n", "\r\n", "\r")) {
      String wanted = output.replace("\n", end);
      assertThat(Formats.text(input.replace("\n", end))).as("once").isEqualTo(wanted);
      assertThat(Formats.text(wanted)).as("twice").isEqualTo(wanted);
      assertThat(Formats.text("\uFEFF" + input.replace("\n", end)))
          .as("with a byte order mark")
          .isEqualTo("\uFEFF" + wanted);
    }
  }

  @Test
  void thePageAboutTheStyleShowsWhatIsDone() {
    List<String> shown = Pattern.compile("```journey\n(.*?)```", Pattern.DOTALL)
        .matcher(Examples.text(Path.of("..", "docs", "formatting.md")))
        .results()
        .map(block -> block.group(1))
        .toList();
    assertThat(shown).hasSize(2);
    assertThat(Formats.text(shown.get(0))).isEqualTo(shown.get(1));
  }

  @ParameterizedTest
  @MethodSource("names")
  void theOutputIsReadLikeTheInput(String name) {
    LoadResult input = Reads.text(Examples.text(FOLDER.resolve(name + ".input.journey")));
    LoadResult output = Reads.text(Examples.text(FOLDER.resolve(name + ".output.journey")));
    assertThat(input.isLibrary() || input.map().isPresent()).isTrue();
    assertThat(output.map()).isEqualTo(input.map());
  }
}
