package io.github.journeydsl.core.analysis.duration;

import io.github.journeydsl.core.internal.Invariants;

/**
 * How many days of the calendar something takes, at least and at most: 28..31 days.
 *
 * @param least the fewest, zero or more
 * @param most the most, not below {@code least}
 */
public record DayRange(long least, long most) {

  /** Refuses bounds below zero or in the wrong order. */
  public DayRange {
    Invariants.between("days", least, 0, Long.MAX_VALUE);
    Invariants.require(least <= most, "days", least + ".." + most, "invariant.range");
  }

  /** As people write it: {@code 28..31 days}, or {@code 7 days} where both bounds agree. */
  @Override
  public String toString() {
    String days = most == 1 ? " day" : " days";
    return least == most ? most + days : least + ".." + most + days;
  }
}
