package io.github.journeydsl.core.value;

import io.github.journeydsl.core.internal.Dates;
import io.github.journeydsl.core.internal.Invariants;
import java.time.LocalDate;

/**
 * Days of the calendar, both ends included.
 *
 * @param first the first day
 * @param last the last day, not before {@code first}
 */
public record DateRange(LocalDate first, LocalDate last) {

  /** Refuses ends in the wrong order and years outside 0001 to 9999. */
  public DateRange {
    Dates.check("date", first);
    Dates.check("date", last);
    Invariants.require(!last.isBefore(first), "date", first + ".." + last, "invariant.range");
  }

  /** A single day. */
  public static DateRange of(LocalDate day) {
    return new DateRange(day, day);
  }

  /** From {@code first} to {@code last}. */
  public static DateRange of(LocalDate first, LocalDate last) {
    return new DateRange(first, last);
  }

  /** Whether {@code day} is one of them. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** As people write it: {@code 2026-12-29..2027-01-03}, or one date for a single day. */
  @Override
  public String toString() {
    return first.equals(last) ? first.toString() : first + ".." + last;
  }
}
