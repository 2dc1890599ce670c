package io.github.journeydsl.runtime.simulation;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that a lead gets by one version of a map alone, or at another time.
 *
 * @param outcome what
 * @param before when by the old version, if it gets it
 * @param after when by the new version, if it gets it
 */
public record Difference(Outcome outcome, Optional<Instant> before, Optional<Instant> after) {

  /** How it differs. */
  public enum Kind {
    /** Only the old version gives it. */
    GONE,
    /** Only the new version gives it. */
    NEW,
    /** Both give it, at different times. */
    SHIFTED
  }

  /** How it differs. */
  public Kind kind() {
    if (before.isEmpty()) {
      return Kind.NEW;
    }
    return after.isEmpty() ? Kind.GONE : Kind.SHIFTED;
  }

  /** The earlier of its instants. */
  public Instant first() {
    Instant one = before.or(() -> after).orElseThrow();
    return after.filter(other -> other.isBefore(one)).orElse(one);
  }
}
