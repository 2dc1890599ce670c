package io.github.journeydsl.core.analysis.duration;

import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * How many days some months of the calendar can have. The Gregorian calendar repeats after 400
 * years, so every start there is can be looked at.
 *
 * <p>A month from a day that its last month does not have ends with that month: from 31 January to
 * 28 February. That is a month from the end of January to the end of February, so that the bounds
 * hold for any day to start at.
 */
final class Months {

  private static final int CYCLE = 400 * 12;
  private static final long DAYS_OF_CYCLE = 146_097;

  /** The days before each month of two cycles. */
  private static final int[] BEFORE = IntStream.rangeClosed(0, 2 * CYCLE)
      .map(month -> (int) LocalDate.EPOCH.plusMonths(month).toEpochDay())
      .toArray();

  private Months() {}

  static long fewestDays(long months) {
    int rest = (int) (months % CYCLE);
    return months / CYCLE * DAYS_OF_CYCLE + days(rest).min().orElseThrow();
  }

  static long mostDays(long months) {
    int rest = (int) (months % CYCLE);
    return months / CYCLE * DAYS_OF_CYCLE + days(rest).max().orElseThrow();
  }

  private static IntStream days(int months) {
    return IntStream.range(0, CYCLE).map(start -> BEFORE[start + months] - BEFORE[start]);
  }
}
