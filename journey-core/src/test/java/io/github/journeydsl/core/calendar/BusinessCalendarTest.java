package io.github.journeydsl.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeydsl.core.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BusinessCalendarTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 2);
  private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

  private final BusinessCalendar weekdays = BusinessCalendar.weekdays();

  @Test
  void businessIsDoneFromMondayToFriday() {
    assertThat(FRIDAY.minusDays(4).datesUntil(FRIDAY.plusDays(3)).map(weekdays::isBusinessDay))
        .containsExactly(true, true, true, true, true, false, false);
  }

  @Test
  void businessDaysAreCountedFromTheFollowingDay() {
    assertThat(weekdays.after(FRIDAY, 1)).contains(FRIDAY.plusDays(3));
    assertThat(weekdays.after(FRIDAY.plusDays(1), 1)).contains(FRIDAY.plusDays(3));
    assertThat(weekdays.after(FRIDAY, 6)).contains(FRIDAY.plusDays(10));
  }

  @Test
  void noBusinessDaysAfterADayIsTheDayItself() {
    assertThat(weekdays.after(FRIDAY.plusDays(1), 0)).contains(FRIDAY.plusDays(1));
  }

  @Test
  void nobodyCountsBack() {
    assertThatThrownBy(() -> weekdays.after(FRIDAY, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  @Test
  void aCompanyIsClosedOnDaysOfItsOwn() {
    BusinessCalendar company =
        weekdays.closedOn(List.of(DateRange.of(FRIDAY.plusDays(3), FRIDAY.plusDays(5))));

    assertThat(company.after(FRIDAY, 1)).contains(FRIDAY.plusDays(6));
    assertThat(company.isBusinessDay(FRIDAY)).isTrue();
    assertThat(company.isBusinessDay(FRIDAY.plusDays(1))).isFalse();
  }

  @Test
  void closedDaysMayOverlapTouchAndStandInAnyOrder() {
    BusinessCalendar company = weekdays.closedOn(List.of(
        DateRange.of(FRIDAY.plusDays(5), FRIDAY.plusDays(6)),
        DateRange.of(FRIDAY, FRIDAY.plusDays(7)),
        DateRange.of(FRIDAY.plusDays(4)),
        DateRange.of(FRIDAY.minusDays(1))));

    assertThat(FRIDAY.minusDays(2).datesUntil(FRIDAY.plusDays(9)).filter(company::isBusinessDay))
        .containsExactly(FRIDAY.minusDays(2));
  }

  @Test
  void aCompanyThatNeverOpensAgainHasNoNextBusinessDay() {
    BusinessCalendar never = weekdays.closedOn(List.of(DateRange.of(FRIDAY, END_OF_TIME)));

    assertThat(never.after(FRIDAY, 1)).isEmpty();
  }

  @Test
  void nothingLiesBehindTheYear9999() {
    assertThat(weekdays.after(END_OF_TIME.minusDays(1), 1)).contains(END_OF_TIME);
    assertThat(weekdays.after(END_OF_TIME, 1)).isEmpty();
    assertThat(weekdays.after(END_OF_TIME.plusDays(1), 0)).isEmpty();
  }
}
