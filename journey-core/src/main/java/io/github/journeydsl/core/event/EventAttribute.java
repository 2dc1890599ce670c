package io.github.journeydsl.core.event;

import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.value.Decimal;

/**
 * Something an event carries, such as the rating of an answer.
 *
 * @param name the name conditions use
 * @param type what values it takes
 */
public record EventAttribute(String name, Type type) {

  /** Refuses a name that is no id. */
  public EventAttribute {
    Invariants.id("attribute", name);
  }

  /** What values an attribute takes. */
  public sealed interface Type {}

  /**
   * Numbers within bounds, both included.
   *
   * @param low the smallest
   * @param high the largest, not below {@code low}
   */
  public record Number(Decimal low, Decimal high) implements Type {

    /** Refuses bounds in the wrong order. */
    public Number {
      Invariants.require(
          low.compareTo(high) <= 0, "attribute", low + ".." + high, "invariant.range");
    }
  }

  /** Any text. */
  public record Text() implements Type {}

  /** True or false. */
  public record Flag() implements Type {}
}
