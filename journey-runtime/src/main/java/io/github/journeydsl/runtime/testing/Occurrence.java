package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.core.scenariotest.ExpectedEffect;
import io.github.journeydsl.runtime.log.Alert;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.HandOff;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.MoveTo;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Send;
import io.github.journeydsl.runtime.log.Task;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened, in the words in which a test expects it.
 *
 * @param place its place in the log
 * @param at when
 * @param effect what
 */
record Occurrence(int place, Instant at, ExpectedEffect effect) {

  static Optional<Occurrence> of(int place, LogEntry entry) {
    return effect(entry).map(effect -> new Occurrence(place, entry.at(), effect));
  }

  /** What a test could expect, where it could expect this at all. */
  private static Optional<ExpectedEffect> effect(LogEntry entry) {
    if (entry instanceof Send send) {
      return Optional.of(send)
          .filter(one -> one.decision() instanceof Decision.Sent)
          .map(Occurrence::sending);
    }
    if (entry instanceof MoveTo move) {
      return Optional.of(new ExpectedEffect.Phase(move.to()));
    }
    if (entry instanceof HandOff handOff) {
      return Optional.of(new ExpectedEffect.HandOff(handOff.team()));
    }
    if (entry instanceof Task task) {
      return Optional.of(new ExpectedEffect.Task(task.team()));
    }
    if (entry instanceof Alert alert) {
      return Optional.of(new ExpectedEffect.Alert(alert.team()));
    }
    return entry instanceof Notice notice && notice.kind() == Notice.Kind.LEFT
        ? Optional.of(new ExpectedEffect.Exit())
        : Optional.empty();
  }

  static ExpectedEffect sending(Send send) {
    return new ExpectedEffect.Send(send.content(), send.channel());
  }
}
