package io.github.journeydsl.core.scoring;

import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.value.Percent;
import io.github.journeydsl.core.value.TimeSpan;

/**
 * How awards fade: after k whole periods an award is worth points × (1 − share)^k.
 *
 * @param share what is lost per period
 * @param every the period, longer than nothing
 */
public record ScoreDecay(Percent share, TimeSpan every) {

  /** Refuses a period of no length. */
  public ScoreDecay {
    Invariants.require(every.amount() > 0, "decay", every, "invariant.positive-span");
  }
}
