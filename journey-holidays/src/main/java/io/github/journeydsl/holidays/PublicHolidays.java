package io.github.journeydsl.holidays;

import io.github.journeydsl.core.calendar.BusinessCalendar;
import io.github.journeydsl.core.model.JourneyMap;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/**
 * The public holidays of a country.
 *
 * <pre>{@code
 * PublicHolidays japan = PublicHolidays.of("JP").orElseThrow();
 * japan.contains(LocalDate.of(2026, 9, 22));   // true: between two holidays (国民の休日)
 * BusinessCalendar calendar = japan.businessCalendar();
 * PublicHolidays.businessCalendarOf(map);      // by the country and the policy of a map
 * }</pre>
 *
 * <p>Japan is computed from its law: substitute holidays (振替休日), days between two holidays (国民の休日),
 * the days that were moved in 2020 and 2021, and the equinoxes. It holds from 1980 on, as the law
 * stands in 2026; the days of later equinoxes are those that almanacs compute, until they are
 * announced.
 *
 * <p>Japan is the only country so far. For any other, a {@link BusinessCalendar} is one lambda over
 * whatever knows its holidays; {@code docs/approval.md} shows one.
 */
public final class PublicHolidays {

  private static final Map<String, IntFunction<Set<LocalDate>>> COUNTRIES =
      Map.of("JP", JapaneseHolidays::of);

  private final IntFunction<Set<LocalDate>> holidays;
  private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

  private PublicHolidays(IntFunction<Set<LocalDate>> holidays) {
    this.holidays = holidays;
  }

  /**
   * The holidays of a country.
   *
   * @param country the ISO 3166 code, two capital letters such as {@code JP}
   * @return nothing if the country is not known
   */
  public static Optional<PublicHolidays> of(String country) {
    return Optional.ofNullable(COUNTRIES.get(country)).map(PublicHolidays::new);
  }

  /** The codes of the countries that are known, in alphabetical order. */
  public static Set<String> countries() {
    return Collections.unmodifiableSet(new TreeSet<>(COUNTRIES.keySet()));
  }

  /**
   * The business days of a map: Monday to Friday less the public holidays of its country, if it
   * says one, and those of its send policy.
   *
   * @return nothing if its country is not known
   */
  public static Optional<BusinessCalendar> businessCalendarOf(JourneyMap map) {
    Optional<BusinessCalendar> days = map.country().isEmpty()
        ? Optional.of(BusinessCalendar.weekdays())
        : map.country().flatMap(PublicHolidays::of).map(PublicHolidays::businessCalendar);
    return map.policy().isEmpty()
        ? days
        : days.map(calendar -> calendar.closedOn(map.policy().get().holidays()));
  }

  /** The holidays of a year from 1 to 9999, the first one first. */
  public Set<LocalDate> in(int year) {
    return byYear.computeIfAbsent(year, y -> Collections.unmodifiableSet(holidays.apply(y)));
  }

  /** Whether {@code day} is one of them. */
  public boolean contains(LocalDate day) {
    return in(day.getYear()).contains(day);
  }

  /** Monday to Friday less these holidays. */
  public BusinessCalendar businessCalendar() {
    BusinessCalendar weekdays = BusinessCalendar.weekdays();
    return day -> weekdays.isBusinessDay(day) && !contains(day);
  }
}
