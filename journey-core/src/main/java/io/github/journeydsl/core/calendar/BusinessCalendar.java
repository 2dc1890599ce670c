package io.github.journeydsl.core.calendar;

import io.github.journeydsl.core.value.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * Which days are business days (営業日).
 *
 * <p>The module {@code journey-holidays} knows the public holidays of countries; a company adds the
 * days on which it is closed:
 *
 * <pre>{@code
 * BusinessCalendar office = BusinessCalendar.weekdays()
 *     .closedOn(List.of(DateRange.of(LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 3))));
 * office.after(LocalDate.of(2026, 12, 28), 1);   // 2027-01-04
 * }</pre>
 *
 * <p>A calendar always gives the same answer for the same day.
 */
@FunctionalInterface
public interface BusinessCalendar {

  /** Whether business is done on {@code day}. */
  boolean isBusinessDay(LocalDate day);

  /** Monday to Friday, and nothing known of holidays. */
  static BusinessCalendar weekdays() {
    return day ->
        day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /** This calendar less some days, such as those of {@code SendPolicy.holidays()}. */
  default BusinessCalendar closedOn(Collection<DateRange> days) {
    ClosedDays closed = new ClosedDays(days);
    return day -> isBusinessDay(day) && !closed.contains(day);
  }

  /**
   * The day that is so many business days after {@code day}, counted from the following day; for
   * none, {@code day} itself, whether business is done on it or not.
   *
   * @param businessDays how many, zero or more
   * @return nothing if that day would lie behind the year 9999, as it does where business never
   *     opens again
   * @throws IllegalArgumentException if {@code businessDays} is negative
   */
  default Optional<LocalDate> after(LocalDate day, int businessDays) {
    if (businessDays < 0) {
      throw new IllegalArgumentException("business days cannot be counted back: " + businessDays);
    }
    LocalDate at = day;
    for (int left = businessDays; left > 0; ) {
      at = at.plusDays(1);
      if (at.isAfter(ClosedDays.LAST)) {
        return Optional.empty();
      }
      if (isBusinessDay(at)) {
        left--;
      }
    }
    return Optional.of(at).filter(found -> !found.isAfter(ClosedDays.LAST));
  }
}
