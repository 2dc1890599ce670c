package io.github.journeydsl.examples;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.github.journeydsl.core.calendar.BusinessCalendar;
import java.time.LocalDate;

/** Business days of countries that the module journey-holidays does not know. */
final class OtherCountries {

  private OtherCountries() {}

  /** Those of Germany, by the library jollyday. */
  static BusinessCalendar germany() {
    HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create("de"));
    BusinessCalendar weekdays = BusinessCalendar.weekdays();
    return (LocalDate day) -> weekdays.isBusinessDay(day) && !holidays.isHoliday(day);
  }
}
