package io.github.journeydsl.core.approval;

import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.core.value.TimeSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How long something takes at the longest, each unit counted by itself: how many days of the
 * calendar three business days are depends on the day they start.
 *
 * <pre>{@code
 * LeadTime time = LeadTime.of(List.of(TimeSpan.businessDays(3), TimeSpan.businessDays(10)));
 * time.total(SpanUnit.BUSINESS_DAY);   // 13
 * time.leastDays();                    // 17: two weekends lie between, wherever it starts
 * }</pre>
 *
 * @param totals how many of each unit, one or more of each that stands here
 */
public record LeadTime(Map<SpanUnit, Long> totals) {

  private static final long BUSINESS_DAYS = 5;
  private static final long WEEK = 7;
  private static final long FEBRUARY = 28;
  private static final long YEAR = 365;
  private static final long MINUTES = 60;
  private static final long MINUTES_OF_DAY = 24 * MINUTES;

  /** The most days that so many months in a row have. */
  private static final int[] MOST_OF_MONTHS = {0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337
  };

  /** Copies the totals; refuses any that is not above zero. */
  public LeadTime {
    Map<SpanUnit, Long> copy = new EnumMap<>(SpanUnit.class);
    copy.putAll(totals);
    copy.forEach((unit, total) -> {
      if (total <= 0) {
        throw new IllegalArgumentException(unit.plural() + ": " + total);
      }
    });
    totals = Collections.unmodifiableMap(copy);
  }

  /** The sum of {@code spans}. */
  public static LeadTime of(Collection<TimeSpan> spans) {
    Map<SpanUnit, Long> totals = new EnumMap<>(SpanUnit.class);
    for (TimeSpan span : spans) {
      if (span.amount() > 0) {
        totals.merge(span.unit(), (long) span.amount(), Long::sum);
      }
    }
    return new LeadTime(totals);
  }

  /** How many of a unit; zero where there are none. */
  public long total(SpanUnit unit) {
    return totals.getOrDefault(unit, 0L);
  }

  /**
   * The fewest days of the calendar it can take: started on the best of all business days, months
   * as short as they come, Saturdays and Sundays off, and no holiday on the way.
   */
  public long leastDays() {
    long business = total(SpanUnit.BUSINESS_DAY);
    // days of the calendar can take in weekends that business days would have had to skip
    return Math.max(inWeeks(business), business + leastCalendarDays());
  }

  private long leastCalendarDays() {
    long minutes = total(SpanUnit.MINUTE) + MINUTES * total(SpanUnit.HOUR);
    return total(SpanUnit.DAY)
        + WEEK * total(SpanUnit.WEEK)
        + FEBRUARY * total(SpanUnit.MONTH) // each of them may be one
        + YEAR * total(SpanUnit.YEAR)
        + minutes / MINUTES_OF_DAY;
  }

  /**
   * The most days of the calendar that a span alone can take: started before a weekend, months as
   * long as they come, Saturdays and Sundays off, and no holiday on the way.
   */
  public static long mostDays(TimeSpan span) {
    long amount = span.amount();
    return switch (span.unit()) {
      case MINUTE -> (amount + MINUTES_OF_DAY - 1) / MINUTES_OF_DAY;
      case HOUR -> (MINUTES * amount + MINUTES_OF_DAY - 1) / MINUTES_OF_DAY;
      case DAY -> amount;
      case BUSINESS_DAY -> inWeeks(amount) + (amount % BUSINESS_DAYS == 0 ? 0 : 2);
      case WEEK -> WEEK * amount;
      case MONTH -> mostDaysOf(amount);
      case YEAR -> mostDaysOf(MOST_OF_MONTHS.length * amount);
    };
  }

  private static long mostDaysOf(long months) {
    long years = months / MOST_OF_MONTHS.length;
    return YEAR * years + (years + 3) / 4 + MOST_OF_MONTHS[(int) (months % MOST_OF_MONTHS.length)];
  }

  /** Of business days in a row, starting on a Monday: two days more for each whole week. */
  private static long inWeeks(long businessDays) {
    return WEEK * (businessDays / BUSINESS_DAYS) + businessDays % BUSINESS_DAYS;
  }

  /** As people write it: {@code 3 business days, 2 weeks}; {@code nothing} for none. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    totals.forEach(
        (unit, total) -> parts.add(total + " " + (total == 1 ? unit.singular() : unit.plural())));
    return parts.isEmpty() ? "nothing" : String.join(", ", parts);
  }
}
