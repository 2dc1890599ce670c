/**
 * Public holidays of countries: {@link io.github.journeydsl.holidays.PublicHolidays} makes business
 * calendars of them.
 */
@org.jspecify.annotations.NullMarked
module io.github.journeydsl.holidays {
  requires transitive io.github.journeydsl.core;
  requires static org.jspecify;

  exports io.github.journeydsl.holidays;
}
