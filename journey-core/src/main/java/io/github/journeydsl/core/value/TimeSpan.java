package io.github.journeydsl.core.value;

import io.github.journeydsl.core.internal.Invariants;

/**
 * A length of time as people say it: 3 days, 2 business days, 1 month.
 *
 * <p>The unit is kept: 7 days and 1 week last equally long, and are different values. Minutes and
 * hours are elapsed time; longer units are counted on a calendar, in the time zone of the journey.
 *
 * <pre>{@code
 * TimeSpan.of(3, SpanUnit.BUSINESS_DAY)   // 3 business days
 * }</pre>
 *
 * @param amount how many, zero or more, at most {@link SpanUnit#most()}
 * @param unit of what
 */
public record TimeSpan(int amount, SpanUnit unit) {

  /** Refuses a negative amount and one of more than about a thousand years. */
  public TimeSpan {
    Invariants.between("duration", amount, 0, unit.most());
  }

  /** A span of {@code amount} units. */
  public static TimeSpan of(int amount, SpanUnit unit) {
    return new TimeSpan(amount, unit);
  }

  /** A span of days of the calendar. */
  public static TimeSpan days(int amount) {
    return of(amount, SpanUnit.DAY);
  }

  /** A span of business days. */
  public static TimeSpan businessDays(int amount) {
    return of(amount, SpanUnit.BUSINESS_DAY);
  }

  /** A span of weeks. */
  public static TimeSpan weeks(int amount) {
    return of(amount, SpanUnit.WEEK);
  }

  /** A span of months. */
  public static TimeSpan months(int amount) {
    return of(amount, SpanUnit.MONTH);
  }

  /** As people write it: {@code 3 business days}. */
  @Override
  public String toString() {
    return amount + " " + (amount == 1 ? unit.singular() : unit.plural());
  }
}
