package io.github.journeydsl.core.model;

import io.github.journeydsl.core.internal.Dates;
import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.value.TimeSpan;
import java.time.LocalDate;

/**
 * When a map was last reviewed, and how often it shall be.
 *
 * @param last the day of the last review
 * @param every how often; longer than nothing
 */
public record Review(LocalDate last, TimeSpan every) {
  /** Refuses what the parameters do not allow. */
  public Review {
    Dates.check("reviewed", last);
    Invariants.require(every.amount() > 0, "every", every, "invariant.positive-span");
  }
}
