package io.github.journeydsl.runtime;

import io.github.journeydsl.runtime.log.Effect;
import io.github.journeydsl.runtime.log.LogEntry;
import java.util.List;

/**
 * What a step gives: the state after it, and what was decided and happened on the way.
 *
 * @param state the state after the step; its {@link LeadState#nextWake()} says when the lead is to
 *     be woken
 * @param log effects and notices, in the order in which they came about
 */
public record Transition(LeadState state, List<LogEntry> log) {

  /** Copies the list. */
  public Transition {
    log = List.copyOf(log);
  }

  /** The effects alone. */
  public List<Effect> effects() {
    return log.stream().filter(Effect.class::isInstance).map(Effect.class::cast).toList();
  }
}
