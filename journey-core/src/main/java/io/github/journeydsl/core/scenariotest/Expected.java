package io.github.journeydsl.core.scenariotest;

import io.github.journeydsl.core.internal.Dates;
import java.time.LocalDateTime;

/**
 * Something that must happen to the lead of a test.
 *
 * @param at when, in the time zone of the journey
 * @param effect what
 */
public record Expected(LocalDateTime at, ExpectedEffect effect) {
  /** Refuses what the parameters do not allow. */
  public Expected {
    Dates.check("expect", at);
  }

  /** An effect at a time. */
  public static Expected of(LocalDateTime at, ExpectedEffect effect) {
    return new Expected(at, effect);
  }
}
