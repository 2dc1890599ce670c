package io.github.journeydsl.core.approval;

import io.github.journeydsl.core.calendar.BusinessCalendar;
import io.github.journeydsl.core.value.TimeSpan;
import java.time.LocalDateTime;
import java.util.Optional;

/** The end of a span of time on a calendar. */
final class SpanEnd {

  private static final int LAST_YEAR = 9999;

  private SpanEnd() {}

  static Optional<LocalDateTime> of(LocalDateTime start, TimeSpan span, BusinessCalendar days) {
    if (start.getYear() > LAST_YEAR) {
      return Optional.empty();
    }
    int amount = span.amount();
    Optional<LocalDateTime> end = switch (span.unit()) {
      case MINUTE -> Optional.of(start.plusMinutes(amount));
      case HOUR -> Optional.of(start.plusHours(amount));
      case DAY -> Optional.of(start.plusDays(amount));
      case WEEK -> Optional.of(start.plusWeeks(amount));
      case MONTH -> Optional.of(start.plusMonths(amount));
      case YEAR -> Optional.of(start.plusYears(amount));
      case BUSINESS_DAY ->
        days.after(start.toLocalDate(), amount).map(day -> day.atTime(start.toLocalTime()));
    };
    return end.filter(moment -> moment.getYear() <= LAST_YEAR);
  }
}
