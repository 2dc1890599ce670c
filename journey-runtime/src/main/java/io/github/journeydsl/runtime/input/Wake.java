package io.github.journeydsl.runtime.input;

import java.time.Instant;

/**
 * What time it is. Timers that are due are run; those that were due earlier are overdue, and go on
 * from this instant.
 *
 * @param at the present instant
 */
public record Wake(Instant at) implements Input {

  /** Cuts off what is finer than a millisecond. */
  public Wake {
    at = Inputs.instant(at);
  }
}
