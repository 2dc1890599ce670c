package io.github.journeydsl.core.value;

import io.github.journeydsl.core.internal.Invariants;

/**
 * How long something takes, at least and at most: 2..4 weeks.
 *
 * @param least the shortest, in units
 * @param most the longest, in units; not below {@code least}
 * @param unit the unit of both
 */
public record TimeSpanRange(int least, int most, SpanUnit unit) {

  /** Refuses bounds in the wrong order or beyond about a thousand years. */
  public TimeSpanRange {
    Invariants.between("duration", least, 0, unit.most());
    Invariants.between("duration", most, 0, unit.most());
    Invariants.require(least <= most, "duration", least + ".." + most, "invariant.range");
  }

  /** From {@code least} to {@code most} units. */
  public static TimeSpanRange of(int least, int most, SpanUnit unit) {
    return new TimeSpanRange(least, most, unit);
  }

  /** Exactly {@code amount} units. */
  public static TimeSpanRange of(int amount, SpanUnit unit) {
    return new TimeSpanRange(amount, amount, unit);
  }

  /** The shortest. */
  public TimeSpan shortest() {
    return new TimeSpan(least, unit);
  }

  /** The longest. */
  public TimeSpan longest() {
    return new TimeSpan(most, unit);
  }

  /** As people write it: {@code 2..4 weeks}, or {@code 3 weeks} where both bounds agree. */
  @Override
  public String toString() {
    return least == most ? longest().toString() : least + ".." + longest();
  }
}
