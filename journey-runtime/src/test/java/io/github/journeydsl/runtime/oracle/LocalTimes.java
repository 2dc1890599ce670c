package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.calendar.BusinessCalendar;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.value.CalendarPeriod;
import io.github.journeydsl.core.value.DateRange;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.core.value.TimeSpan;
import io.github.journeydsl.runtime.RuntimeSettings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Instants counted on the calendar of a map, in its zone. */
record LocalTimes(ZoneId zone, BusinessCalendar calendar, List<DateRange> holidays) {

  static LocalTimes of(JourneyMap map, RuntimeSettings settings) {
    return new LocalTimes(
        map.timeZone().orElse(ZoneOffset.UTC),
        settings.calendar(),
        map.policy().map(policy -> policy.holidays()).orElse(List.of()));
  }

  boolean isBusinessDay(LocalDate day) {
    return calendar.isBusinessDay(day) && holidays.stream().noneMatch(range -> range.contains(day));
  }

  Instant after(Instant from, TimeSpan span) {
    return after(from, span, 1);
  }

  /** So many times the span after {@code from}, counted in one go. */
  Instant after(Instant from, TimeSpan span, long times) {
    long count = span.amount() * times;
    if (count == 0) {
      return from;
    }
    if (span.unit() == SpanUnit.MINUTE) {
      return from.plus(Duration.ofMinutes(count));
    }
    if (span.unit() == SpanUnit.HOUR) {
      return from.plus(Duration.ofHours(count));
    }
    LocalDateTime local = from.atZone(zone).toLocalDateTime();
    LocalDate day = switch (span.unit()) {
      case DAY -> local.toLocalDate().plusDays(count);
      case WEEK -> local.toLocalDate().plusWeeks(count);
      case MONTH -> local.toLocalDate().plusMonths(count);
      case YEAR -> local.toLocalDate().plusYears(count);
      case BUSINESS_DAY -> businessDayAfter(local.toLocalDate(), count);
      case MINUTE, HOUR -> throw new AssertionError("elapsed time");
    };
    return at(day.atTime(local.toLocalTime()));
  }

  private LocalDate businessDayAfter(LocalDate day, long count) {
    LocalDate at = day;
    for (long left = count; left > 0; ) {
      at = at.plusDays(1);
      if (isBusinessDay(at)) {
        left--;
      }
    }
    return at;
  }

  /** A local time; in a gap it moves forward by the gap, in an overlap it is the earlier one. */
  Instant at(LocalDateTime local) {
    return local.atZone(zone).toInstant();
  }

  /** The first such weekday and time strictly later. */
  Instant next(DayOfWeek day, LocalTime time, Instant later) {
    for (LocalDate date = dateOf(later).minusDays(2); ; date = date.plusDays(1)) {
      Instant candidate = at(date.atTime(time));
      if (date.getDayOfWeek() == day && candidate.isAfter(later)) {
        return candidate;
      }
    }
  }

  /** The first day of the period that holds an instant. */
  LocalDate periodOf(Instant instant, CalendarPeriod period) {
    LocalDate day = dateOf(instant);
    return switch (period) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  LocalDate dateOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }
}
