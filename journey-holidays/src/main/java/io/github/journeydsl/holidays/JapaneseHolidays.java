package io.github.journeydsl.holidays;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * The holidays of Japan, by the Act on National Holidays (国民の祝日に関する法律) and the acts that moved some
 * of them or added a day once.
 *
 * <p>A national holiday on a Sunday makes the next day that is none a holiday, too (振替休日); so does
 * standing between two of them (国民の休日).
 */
final class JapaneseHolidays {

  private static final int EVER = Integer.MAX_VALUE;

  /** Since when the substitute of a Sunday skips the holidays behind it. */
  private static final int SKIPPING_SUBSTITUTES = 2007;

  /** The first year whose days between two holidays were holidays. */
  private static final int DAYS_BETWEEN = 1986;

  /** A national holiday, in the years in which it stands on that day. */
  private record National(int from, int to, IntFunction<LocalDate> day) {

    boolean isIn(int year) {
      return year >= from && year <= to;
    }
  }

  private static final List<National> NATIONAL = List.of(
      on(1, 1, 0, EVER), // 元日
      on(1, 15, 0, 1999), // 成人の日
      monday(1, 2, 2000, EVER),
      on(2, 11, 0, EVER), // 建国記念の日
      on(2, 23, 2020, EVER), // 天皇誕生日
      on(12, 23, 1989, 2018),
      new National(0, EVER, Equinoxes::vernal), // 春分の日
      on(4, 29, 0, EVER), // 天皇誕生日, みどりの日, 昭和の日
      on(5, 3, 0, EVER), // 憲法記念日
      on(5, 4, 2007, EVER), // みどりの日
      on(5, 5, 0, EVER), // こどもの日
      on(7, 20, 1996, 2002), // 海の日
      monday(7, 3, 2003, 2019),
      monday(7, 3, 2022, EVER),
      on(8, 11, 2016, 2019), // 山の日
      on(8, 11, 2022, EVER),
      on(9, 15, 0, 2002), // 敬老の日
      monday(9, 3, 2003, EVER),
      new National(0, EVER, Equinoxes::autumnal), // 秋分の日
      on(10, 10, 0, 1999), // 体育の日, スポーツの日
      monday(10, 2, 2000, 2019),
      monday(10, 2, 2022, EVER),
      on(11, 3, 0, EVER), // 文化の日
      on(11, 23, 0, EVER), // 勤労感謝の日
      on(2, 24, 1989, 1989), // 大喪の礼
      on(11, 12, 1990, 1990), // 即位礼正殿の儀
      on(6, 9, 1993, 1993), // 結婚の儀
      on(5, 1, 2019, 2019), // 即位の日
      on(10, 22, 2019, 2019), // 即位礼正殿の儀
      on(7, 23, 2020, 2020), // moved for the Olympic games: 海の日, スポーツの日, 山の日
      on(7, 24, 2020, 2020),
      on(8, 10, 2020, 2020),
      on(7, 22, 2021, 2021),
      on(7, 23, 2021, 2021),
      on(8, 8, 2021, 2021));

  private static National on(int month, int day, int from, int to) {
    return new National(from, to, year -> LocalDate.of(year, month, day));
  }

  private static National monday(int month, int which, int from, int to) {
    return new National(
        from,
        to,
        year ->
            LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, MONDAY)));
  }

  private JapaneseHolidays() {}

  /** Every holiday of {@code year}, the first one first. */
  static Set<LocalDate> of(int year) {
    Set<LocalDate> national = new TreeSet<>();
    for (National holiday : NATIONAL) {
      if (holiday.isIn(year)) {
        national.add(holiday.day.apply(year));
      }
    }
    Set<LocalDate> all = new TreeSet<>(national);
    for (LocalDate holiday : national) {
      if (holiday.getDayOfWeek() == SUNDAY) {
        addSubstitute(holiday, national, all);
      }
      LocalDate next = holiday.plusDays(1);
      boolean isBetween = national.contains(next.plusDays(1)) && !national.contains(next);
      boolean onSunday = next.getDayOfWeek() == SUNDAY && year < SKIPPING_SUBSTITUTES;
      if (isBetween && year >= DAYS_BETWEEN && !onSunday) {
        all.add(next);
      }
    }
    return all;
  }

  private static void addSubstitute(LocalDate sunday, Set<LocalDate> national, Set<LocalDate> all) {
    LocalDate substitute = sunday.plusDays(1);
    while (sunday.getYear() >= SKIPPING_SUBSTITUTES && national.contains(substitute)) {
      substitute = substitute.plusDays(1);
    }
    all.add(substitute);
  }
}
