package io.github.journeydsl.holidays;

import java.time.LocalDate;
import java.time.Month;

/**
 * The days of the equinoxes in Japan.
 *
 * <p>The observatory announces them each February for the following year. The approximation that
 * almanacs use from 1980 to 2099 has given every day announced so far; here it counts leap days as
 * the calendar does, so that it stays near the equinox in any year.
 */
final class Equinoxes {

  private static final int EPOCH = 1980;
  private static final double VERNAL = 20.8431;
  private static final double AUTUMNAL = 23.2488;
  private static final double YEAR_BEYOND_365_DAYS = 0.242194;

  private Equinoxes() {}

  static LocalDate vernal(int year) {
    return LocalDate.of(year, Month.MARCH, day(VERNAL, year));
  }

  static LocalDate autumnal(int year) {
    return LocalDate.of(year, Month.SEPTEMBER, day(AUTUMNAL, year));
  }

  private static int day(double atEpoch, int year) {
    double drift = atEpoch + YEAR_BEYOND_365_DAYS * (year - EPOCH);
    return (int) Math.floor(drift) - (leapDays(year) - leapDays(EPOCH));
  }

  private static int leapDays(int year) {
    return year / 4 - year / 100 + year / 400;
  }
}
