package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.fixtures.MessageTable;
import io.github.journeydsl.runtime.internal.line.JsonFault;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.Notice;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulationMessagesTest {

  @Test
  void theTableIsCompleteInEveryLanguage() {
    new MessageTable(
            SimulationMessages.BUNDLE,
            Path.of("src/main/java/io/github/journeydsl/runtime/simulation"))
        .family("json.", Term.words(JsonFault.Kind.class))
        .family("did.", Term.words(Verb.class))
        .family("reason.", words(Decision.Reason.values()))
        .family("refusal.", Term.words(EntryRefusal.class))
        .family("notice.", words(Notice.Kind.values()))
        .assertComplete();
  }

  private static List<String> words(Enum<?>... constants) {
    return Arrays.stream(constants).map(LogText::word).toList();
  }
}
