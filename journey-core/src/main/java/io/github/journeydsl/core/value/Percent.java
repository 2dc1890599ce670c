package io.github.journeydsl.core.value;

import io.github.journeydsl.core.internal.Invariants;

/**
 * A share, from 0 to 100 percent.
 *
 * <pre>{@code
 * Percent.of(10)   // 10%
 * }</pre>
 *
 * @param value the number before the percent sign, 0 to 100
 */
public record Percent(Decimal value) {

  private static final Decimal NOTHING = Decimal.of(0);
  private static final Decimal WHOLE = Decimal.of(100);

  /** Refuses a value below 0 or above 100. */
  public Percent {
    boolean inside = value.compareTo(NOTHING) >= 0 && value.compareTo(WHOLE) <= 0;
    Invariants.require(inside, "percent", value, "invariant.percent");
  }

  /** A whole percentage. */
  public static Percent of(long value) {
    return new Percent(Decimal.of(value));
  }

  /** As people write it: {@code 12.5%}. */
  @Override
  public String toString() {
    return value + "%";
  }
}
