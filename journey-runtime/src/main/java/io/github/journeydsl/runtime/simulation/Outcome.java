package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.runtime.log.Alert;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.Effect;
import io.github.journeydsl.runtime.log.HandOff;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.MoveTo;
import io.github.journeydsl.runtime.log.Send;
import io.github.journeydsl.runtime.log.Task;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a lead or a team gets, whenever it is, and whichever scenario it comes from.
 *
 * @param kind of which kind it is
 * @param subject the content, the phase the lead comes into, or the team
 * @param detail the channel, the stage, or the text; empty for a move
 */
public record Outcome(EffectKind kind, String subject, String detail)
    implements Comparable<Outcome> {

  private static final Comparator<Outcome> ORDER = Comparator.comparing(Outcome::kind)
      .thenComparing(Outcome::subject)
      .thenComparing(Outcome::detail);

  /** What an entry of the log gives; nothing for notices and for sends that do not go out. */
  public static Optional<Outcome> of(LogEntry entry) {
    if (!(entry instanceof Effect effect)) {
      return Optional.empty();
    }
    EffectKind kind = EffectKind.of(effect);
    if (entry instanceof Send send) {
      return send.decision() instanceof Decision.Sent
          ? Optional.of(new Outcome(kind, send.content(), send.channel()))
          : Optional.empty();
    }
    if (entry instanceof MoveTo move) {
      return Optional.of(new Outcome(kind, move.to(), ""));
    }
    if (entry instanceof HandOff handOff) {
      return Optional.of(new Outcome(kind, handOff.team(), handOff.stage()));
    }
    return entry instanceof Task task
        ? Optional.of(new Outcome(kind, task.team(), task.text()))
        : Optional.of(new Outcome(kind, ((Alert) entry).team(), ((Alert) entry).text()));
  }

  @Override
  public int compareTo(Outcome other) {
    return ORDER.compare(this, other);
  }
}
