package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every run loads knows nothing of git, whose classes would take longer than a check. */
class ColdClassesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Main",
        "CheckCommand",
        "TestCommand",
        "FmtCommand",
        "ConvertCommand",
        "DiffCommand",
        "DiffSide",
        "FileSide",
        "SimulateCommand",
        "OlderMap",
      })
  void noClassOfGitIsNamed(String name) throws IOException {
    try (InputStream in = ColdClassesTest.class.getResourceAsStream(name + ".class")) {
      String bytes =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(bytes).doesNotContain("org/eclipse/jgit");
    }
  }
}
