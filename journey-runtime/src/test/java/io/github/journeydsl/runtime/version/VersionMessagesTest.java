package io.github.journeydsl.runtime.version;

import io.github.journeydsl.fixtures.MessageTable;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionMessagesTest {

  @Test
  void theTableIsCompleteInEveryLanguage() {
    new MessageTable(
            VersionMessages.BUNDLE, Path.of("src/main/java/io/github/journeydsl/runtime/version"))
        .assertComplete();
  }
}
