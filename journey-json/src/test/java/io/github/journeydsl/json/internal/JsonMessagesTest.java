package io.github.journeydsl.json.internal;

import io.github.journeydsl.fixtures.MessageTable;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JsonMessagesTest {

  @Test
  void theTableIsCompleteInEveryLanguage() {
    new MessageTable(JsonMessages.BUNDLE, Path.of("src/main/java")).assertComplete();
  }
}
