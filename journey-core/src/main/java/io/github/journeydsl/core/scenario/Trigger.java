package io.github.journeydsl.core.scenario;

import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.value.TimeSpan;
import java.util.Optional;

/** What brings a lead into a scenario. */
public sealed interface Trigger {

  /** An event of the lead. */
  static OnEvent on(EventPattern event) {
    return new OnEvent(event, Optional.empty(), Optional.empty());
  }

  /**
   * An event of the lead, or the n-th in a sliding window.
   *
   * @param event which event
   * @param frequency how often it must have occurred, if more than once
   * @param condition what must hold then, if anything
   */
  record OnEvent(EventPattern event, Optional<Frequency> frequency, Optional<Condition> condition)
      implements Trigger {

    /** The n-th such event within a time. */
    public OnEvent times(int times, TimeSpan within) {
      return new OnEvent(event, Optional.of(new Frequency(times, within)), condition);
    }

    /** Only when a condition holds. */
    public OnEvent and(Condition condition) {
      return new OnEvent(event, frequency, Optional.of(condition));
    }
  }

  /**
   * How often an event must have occurred.
   *
   * @param times how often, one or more
   * @param within in what time
   */
  record Frequency(int times, TimeSpan within) {

    /** Refuses fewer than one. */
    public Frequency {
      Invariants.between("times", times, 1, Integer.MAX_VALUE);
    }
  }

  /**
   * The score rises to a threshold: it was below, and is at or above.
   *
   * @param threshold the score
   */
  record OnScore(int threshold) implements Trigger {}

  /** Somebody puts the lead in. */
  record OnManual() implements Trigger {}
}
