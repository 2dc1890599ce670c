package io.github.journeydsl.dsl;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file may end anywhere, as it does while somebody types. */
class TruncationTest {

  static List<Path> examples() {
    return Examples.files();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleCutAnywhereIsRead(Path file) {
    String text = Examples.text(file);
    for (int end = 0; end <= text.length(); end++) {
      Soundness.assertSound(text.substring(0, end));
    }
  }
}
