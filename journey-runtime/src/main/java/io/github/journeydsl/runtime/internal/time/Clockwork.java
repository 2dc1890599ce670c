package io.github.journeydsl.runtime.internal.time;

import io.github.journeydsl.core.calendar.BusinessCalendar;
import io.github.journeydsl.core.value.TimeSpan;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * The calendar of one zone with its business days. Instants are milliseconds since 1970;
 * {@link #NEVER} stands for what never comes.
 */
public final class Clockwork {

  /** Later than everything. */
  public static final long NEVER = Long.MAX_VALUE;

  private static final long MINUTE = 60_000L;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  /** Where the calendar ends: what would lie behind never comes. */
  private static final long END = Instant.parse("9000-01-01T00:00:00Z").toEpochMilli();

  private final ZoneId zone;
  private final BusinessCalendar calendar;
  // replaced as a whole by whichever thread was last; every copy is true
  private SteadyOffset steady = SteadyOffset.NONE;

  /** The calendar of a zone. */
  public Clockwork(ZoneId zone, BusinessCalendar calendar) {
    this.zone = zone;
    this.calendar = calendar;
  }

  /** The zone. */
  public ZoneId zone() {
    return zone;
  }

  /** Whether business is done on a day. */
  boolean isBusinessDay(LocalDate day) {
    return calendar.isBusinessDay(day);
  }

  /** {@code at} and a span. */
  public long plus(long at, TimeSpan span) {
    return plus(at, span, 1);
  }

  /** {@code at} and so many times a span, counted in one go: month ends clamp once. */
  public long plus(long at, TimeSpan span, long times) {
    long amount = span.amount() * times;
    if (amount == 0 || at == NEVER) {
      return at;
    }
    return switch (span.unit()) {
      case MINUTE -> within(at + amount * MINUTE);
      case HOUR -> within(at + amount * HOUR);
      case DAY -> days(at, amount);
      case WEEK -> days(at, 7 * amount);
      case BUSINESS_DAY -> businessDays(at, amount);
      case MONTH -> months(at, amount);
      case YEAR -> months(at, 12 * amount);
    };
  }

  /** How many whole spans have passed from {@code from} to {@code to}; not negative. */
  public long wholeSpans(long from, long to, TimeSpan span) {
    if (to <= from) {
      return 0;
    }
    long guess = (to - from) / Math.max(1, span.amount() * shortest(span));
    long low = 0;
    long high = guess + 1; // one span more than fit, however short the days were
    while (low < high - 1) {
      long middle = (low + high) >>> 1;
      if (plus(from, span, middle) <= to) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return plus(from, span, high) <= to ? high : low;
  }

  private static long shortest(TimeSpan span) {
    return switch (span.unit()) {
      case MINUTE -> MINUTE;
      case HOUR -> HOUR;
      case DAY, BUSINESS_DAY ->
        DAY - 2 * HOUR; // clocks are put forward by two hours at most, but for whole days that are
      // left out
      case WEEK -> 6 * DAY;
      case MONTH -> 26 * DAY;
      case YEAR -> 363 * DAY;
    };
  }

  /** The first such local time strictly after {@code at}. */
  public long next(long at, DayOfWeek day, LocalTime time) {
    // from two days before: a day that the zone left out is read as the next one
    LocalDate date = localDate(at).minusDays(2).with(TemporalAdjusters.nextOrSame(day));
    long found = instant(date, time);
    while (found <= at) {
      date = date.plusWeeks(1);
      found = instant(date, time);
    }
    return found;
  }

  /** A local time of the zone; in a gap it moves forward, in an overlap it is the earlier one. */
  public long instant(LocalDateTime local) {
    return within(ZonedDateTime.ofLocal(local, zone, null).toInstant().toEpochMilli());
  }

  long instant(LocalDate date, LocalTime time) {
    return instant(LocalDateTime.of(date, time));
  }

  /** The date in the zone. */
  public LocalDate localDate(long at) {
    return local(at).toLocalDate();
  }

  LocalDateTime local(long at) {
    return LocalDateTime.ofInstant(Instant.ofEpochMilli(at), zone);
  }

  private long days(long at, long days) {
    long sum = at + days * DAY;
    SteadyOffset offset = steady;
    if (!offset.holds(at, sum)) {
      offset = SteadyOffset.at(zone, at);
      steady = offset;
      if (!offset.holds(at, sum)) {
        return sum > END ? NEVER : instant(local(at).plusDays(days));
      }
    }
    return within(sum);
  }

  private long months(long at, long months) {
    return months > 12L * 9_000 ? NEVER : instant(local(at).plusMonths(months));
  }

  private long businessDays(long at, long days) {
    if (days > Integer.MAX_VALUE) {
      return NEVER;
    }
    LocalDateTime local = local(at);
    return calendar
        .after(local.toLocalDate(), (int) days)
        .map(day -> instant(day, local.toLocalTime()))
        .orElse(NEVER);
  }

  private static long within(long at) {
    return at > END ? NEVER : at;
  }
}
