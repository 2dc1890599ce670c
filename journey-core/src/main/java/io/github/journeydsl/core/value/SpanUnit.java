package io.github.journeydsl.core.value;

import java.util.Locale;

/** A unit of a {@link TimeSpan}. */
public enum SpanUnit {
  /** Sixty elapsed seconds. */
  MINUTE(527_040_000),
  /** Sixty elapsed minutes. */
  HOUR(8_784_000),
  /** A day of the calendar; the time of day stays. */
  DAY(366_000),
  /** Monday to Friday less holidays; the time of day stays. */
  BUSINESS_DAY(366_000),
  /** Seven days of the calendar. */
  WEEK(52_285),
  /** A month of the calendar; month ends clamp. */
  MONTH(12_000),
  /** A year of the calendar; leap days clamp. */
  YEAR(1_000);

  private final int most;

  SpanUnit(int most) {
    this.most = most;
  }

  /** The unit for one: {@code business day}. */
  public String singular() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The unit for any other count: {@code business days}. */
  public String plural() {
    return singular() + "s";
  }

  /** The largest count of this unit in a span: about a thousand years. */
  public int most() {
    return most;
  }
}
