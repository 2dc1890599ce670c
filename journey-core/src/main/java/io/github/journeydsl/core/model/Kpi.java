package io.github.journeydsl.core.model;

import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.value.Decimal;
import java.util.Optional;

/**
 * A figure that shall move from one value to another.
 *
 * @param name what is measured
 * @param from the value now
 * @param to the value to reach
 * @param unit the unit of both, such as {@code %}
 */
public record Kpi(String name, Decimal from, Decimal to, Optional<String> unit) {
  /** Refuses what the parameters do not allow. */
  public Kpi {
    Invariants.text("name", name);
    Invariants.text("unit", unit);
  }

  /** A figure without a unit. */
  public static Kpi of(String name, Decimal from, Decimal to) {
    return new Kpi(name, from, to, Optional.empty());
  }

  /** A figure with a unit. */
  public static Kpi of(String name, Decimal from, Decimal to, String unit) {
    return new Kpi(name, from, to, Optional.of(unit));
  }
}
