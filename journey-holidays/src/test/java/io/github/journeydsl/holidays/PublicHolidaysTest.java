package io.github.journeydsl.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.calendar.BusinessCalendar;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.policy.SendPolicy;
import io.github.journeydsl.core.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicHolidaysTest {

  /** From the next day to Wednesday there is no business, with three holidays in a row. */
  private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 18);

  private final PublicHolidays japan = PublicHolidays.of("JP").orElseThrow();

  @Test
  void businessDaysAreWeekdaysLessHolidays() {
    BusinessCalendar calendar = japan.businessCalendar();

    assertThat(calendar.after(FRIDAY, 1)).contains(LocalDate.of(2026, 9, 24));
    assertThat(calendar.isBusinessDay(FRIDAY)).isTrue();
    assertThat(calendar.isBusinessDay(FRIDAY.plusDays(1))).isFalse();
    assertThat(calendar.isBusinessDay(FRIDAY.plusDays(4))).isFalse();
  }

  @Test
  void aYearGivesTheSameHolidaysAgain() {
    assertThat(japan.in(2026)).isSameAs(japan.in(2026)).isEqualTo(JapaneseHolidays.of(2026));
    assertThat(List.copyOf(japan.in(2026))).isSorted();
  }

  @Test
  void countriesAreKnownByTwoCapitalLetters() {
    assertThat(PublicHolidays.of("XX")).isEmpty();
    assertThat(PublicHolidays.of("jp")).isEmpty();
    assertThat(PublicHolidays.of("")).isEmpty();
    assertThat(PublicHolidays.countries()).containsExactly("JP");
  }

  @Test
  void aMapHasTheHolidaysOfItsCountryAndItsPolicy() {
    JourneyMap map = JourneyMap.builder()
        .id("map")
        .country("JP")
        .policy(SendPolicy.builder()
            .addHoliday(DateRange.of(LocalDate.of(2026, 9, 24)))
            .build())
        .build();
    BusinessCalendar calendar = PublicHolidays.businessCalendarOf(map).orElseThrow();

    assertThat(calendar.after(FRIDAY, 1)).contains(LocalDate.of(2026, 9, 25));
  }

  @Test
  void aMapWithoutACountryHasWeekdays() {
    JourneyMap map = JourneyMap.builder().id("map").build();

    assertThat(PublicHolidays.businessCalendarOf(map).orElseThrow().after(FRIDAY, 1))
        .contains(FRIDAY.plusDays(3));
  }

  @Test
  void aMapOfAnUnknownCountryHasNoCalendar() {
    JourneyMap map = JourneyMap.builder().id("map").country("XX").build();

    assertThat(PublicHolidays.businessCalendarOf(map)).isEmpty();
  }
}
