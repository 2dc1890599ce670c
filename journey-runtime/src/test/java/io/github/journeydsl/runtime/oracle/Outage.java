package io.github.journeydsl.runtime.oracle;

import java.time.Instant;

/**
 * A time in which nothing runs.
 *
 * @param from from when on
 * @param to until when; at that instant all that was missed is run
 */
public record Outage(Instant from, Instant to) {

  /** Whether something due at an instant is missed. */
  public boolean misses(Instant due) {
    return !due.isBefore(from) && due.isBefore(to);
  }
}
