package io.github.journeydsl.core.analysis.duration;

import io.github.journeydsl.core.approval.LeadTime;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.core.value.TimeSpanRange;
import java.util.Map;

/**
 * Bounds in minutes, in which all units can be added; a day counts as 24 hours here.
 *
 * @param least at least
 * @param most at most
 */
record Minutes(long least, long most) {

  private static final long HOUR = 60;
  private static final long DAY = 24 * HOUR;
  private static final long WORKING_WEEK = 5;

  static final Minutes NONE = new Minutes(0, 0);

  /** No start gives fewer and none gives more; for each bound there is a start that reaches it. */
  static Minutes of(TimeSpanRange range) {
    SpanUnit unit = range.unit();
    return new Minutes(fewest(unit, range.least()), most(unit, range.most()));
  }

  /** What is allowed that time, and may be over at once. */
  static Minutes upTo(LeadTime time) {
    long most = 0;
    for (Map.Entry<SpanUnit, Long> total : time.totals().entrySet()) {
      most += most(total.getKey(), total.getValue());
    }
    return new Minutes(0, most);
  }

  Minutes plus(Minutes other) {
    return new Minutes(least + other.least, most + other.most);
  }

  /** Whichever ends later, of what runs at the same time. */
  Minutes beside(Minutes other) {
    return new Minutes(Math.max(least, other.least), Math.max(most, other.most));
  }

  /** In whole days, rounded outwards. */
  DayRange days() {
    return new DayRange(least / DAY, (most + DAY - 1) / DAY);
  }

  private static long fewest(SpanUnit unit, long amount) {
    return switch (unit) {
      case BUSINESS_DAY ->
        // from a Sunday on, every fifth but the last is followed by a weekend
        (amount + 2 * (Math.max(amount - 1, 0) / WORKING_WEEK)) * DAY;
      case MONTH -> Months.fewestDays(amount) * DAY;
      case YEAR -> Months.fewestDays(12 * amount) * DAY;
      default -> fixed(unit) * amount;
    };
  }

  private static long most(SpanUnit unit, long amount) {
    return switch (unit) {
      case BUSINESS_DAY ->
        // from a Friday on, the first and every fifth behind it comes behind a weekend
        (amount + 2 * ((amount + WORKING_WEEK - 1) / WORKING_WEEK)) * DAY;
      case MONTH -> Months.mostDays(amount) * DAY;
      case YEAR -> Months.mostDays(12 * amount) * DAY;
      default -> fixed(unit) * amount;
    };
  }

  private static long fixed(SpanUnit unit) {
    return switch (unit) {
      case MINUTE -> 1;
      case HOUR -> HOUR;
      case WEEK -> 7 * DAY;
      default -> DAY;
    };
  }
}
