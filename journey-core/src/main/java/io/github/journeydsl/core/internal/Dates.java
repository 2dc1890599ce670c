package io.github.journeydsl.core.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** What a date or a time must be to have a plain form such as {@code 2026-10-05T10:00}. */
public final class Dates {

  private static final int LAST_YEAR = 9999;

  private Dates() {}

  /** Refuses a year outside 0001 to 9999. */
  public static void check(String field, LocalDate date) {
    boolean plain = date.getYear() >= 1 && date.getYear() <= LAST_YEAR;
    Invariants.require(plain, field, date, "invariant.year");
  }

  /** Refuses fractions of a second. */
  public static void check(String field, LocalTime time) {
    Invariants.require(
        time.equals(time.truncatedTo(ChronoUnit.SECONDS)), field, time, "invariant.seconds");
  }

  /** Refuses a year outside 0001 to 9999 and fractions of a second. */
  public static void check(String field, LocalDateTime time) {
    check(field, time.toLocalDate());
    check(field, time.toLocalTime());
  }
}
