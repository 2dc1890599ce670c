package io.github.journeydsl.cli.config;

import io.github.journeydsl.fixtures.MessageTable;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConfigMessagesTest {

  @Test
  void theTableIsCompleteInEveryLanguage() {
    Path sources = Path.of("src/main/java/io/github/journeydsl/cli/config");
    new MessageTable(ConfigMessages.BUNDLE, sources).assertComplete();
  }
}
