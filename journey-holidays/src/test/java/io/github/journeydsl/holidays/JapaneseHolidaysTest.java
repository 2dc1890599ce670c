package io.github.journeydsl.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseHolidaysTest {

  private final PublicHolidays japan = PublicHolidays.of("JP").orElseThrow();

  /** Written out by hand from the law, day by day. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2019, 01-01 01-14 02-11 03-21 04-29 04-30 05-01 05-02 05-03 05-04 05-05 05-06 07-15 08-11 08-12"
        + " 09-16 09-23 10-14 10-22 11-03 11-04 11-23",
    "2020, 01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-23 07-24 08-10 09-21"
        + " 09-22 11-03 11-23",
    "2021, 01-01 01-11 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-22 07-23 08-08 08-09 09-20 09-23"
        + " 11-03 11-23",
    "2022, 01-01 01-10 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-18 08-11 09-19 09-23 10-10 11-03"
        + " 11-23",
    "2023, 01-01 01-02 01-09 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-17 08-11 09-18 09-23 10-09"
        + " 11-03 11-23",
    "2024, 01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16"
        + " 09-22 09-23 10-14 11-03 11-04 11-23",
    "2025, 01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23"
        + " 10-13 11-03 11-23 11-24",
    "2026, 01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23"
        + " 10-12 11-03 11-23",
    "2027, 01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11"
        + " 11-03 11-23"
  })
  void aYearHasTheseHolidaysAndNoOther(int year, String days) {
    assertThat(japan.in(year)).containsExactlyElementsOf(dates(year, days));
  }

  @Test
  void tenDaysInARowWereFreeWhenTheEmperorChanged() {
    assertThat(LocalDate.of(2019, 4, 26)
            .datesUntil(LocalDate.of(2019, 5, 8))
            .filter(japan.businessCalendar()::isBusinessDay))
        .containsExactly(LocalDate.of(2019, 4, 26), LocalDate.of(2019, 5, 7));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2026-05-06, the substitute of 3 May skips two holidays",
    "2009-09-22, between two holidays",
    "2015-09-22, between two holidays",
    "2032-09-21, between two holidays",
    "1988-05-04, the first day between two holidays",
    "1987-05-04, the substitute of 3 May",
    "1990-11-12, the enthronement",
    "1993-06-09, the wedding of the crown prince",
    "1999-01-15, before the second Monday",
    "2002-09-15, before the third Monday",
    "2006-05-04, between two holidays before it had a name",
    "2018-12-24, the substitute of the emperor's birthday"
  })
  void theseDaysAreHolidays(LocalDate day) {
    assertThat(japan.contains(day)).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2022-01-03, nothing but the custom of a long new year",
    "2024-01-02, the same",
    "2019-12-23, the birthday of the emperor before",
    "2019-02-23, the birthday of the next",
    "2020-10-12, moved to July",
    "2021-08-11, moved to the eighth",
    "1986-05-04, a Sunday between two holidays",
    "1985-05-04, before there were days between",
    "1997-05-06, the Sunday before was none",
    "2027-09-22, no holiday stands before it"
  })
  void theseDaysAreNot(LocalDate day) {
    assertThat(japan.contains(day)).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1980, 20, 23", "1983, 21, 23", "1999, 21, 23", "2000, 20, 23", "2003, 21, 23", "2012, 20, 22",
    "2016, 20, 22", "2019, 21, 23", "2020, 20, 22", "2023, 21, 23", "2024, 20, 22", "2025, 20, 23",
    "2026, 20, 23", "2027, 21, 23"
  })
  void equinoxesAreTheDaysThatWereAnnounced(int year, int march, int september) {
    assertThat(Equinoxes.vernal(year)).isEqualTo(LocalDate.of(year, 3, march));
    assertThat(Equinoxes.autumnal(year)).isEqualTo(LocalDate.of(year, 9, september));
  }

  @Test
  void everyYearHasHolidays() {
    for (int year = 1; year <= 9999; year++) {
      int of = year;
      assertThat(JapaneseHolidays.of(year))
          .hasSizeBetween(9, 23)
          .allMatch(day -> day.getYear() == of);
    }
  }

  private static List<LocalDate> dates(int year, String days) {
    return Arrays.stream(days.split(" "))
        .map(day -> MonthDay.parse("--" + day).atYear(year))
        .toList();
  }
}
