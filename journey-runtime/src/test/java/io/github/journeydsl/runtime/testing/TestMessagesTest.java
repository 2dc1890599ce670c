package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.fixtures.MessageTable;
import io.github.journeydsl.runtime.log.Decision;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TestMessagesTest {

  @Test
  void theTableIsCompleteInEveryLanguage() {
    new MessageTable(
            TestMessages.BUNDLE, Path.of("src/main/java/io/github/journeydsl/runtime/testing"))
        .family(
            "reason.",
            Arrays.stream(Decision.Reason.values())
                .map(reason -> reason.name().toLowerCase(Locale.ROOT))
                .toList())
        .assertComplete();
  }
}
