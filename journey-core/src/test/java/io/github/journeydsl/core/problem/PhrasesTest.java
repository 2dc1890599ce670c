package io.github.journeydsl.core.problem;

import io.github.journeydsl.fixtures.MessageTable;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  @Test
  void thePhrasesAreCompleteInEveryLanguage() {
    new MessageTable(
            MessageBundle.PHRASES, Path.of("src/main/java/io/github/journeydsl/core/problem"))
        .assertComplete();
  }
}
