package io.github.journeydsl.core.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeydsl.core.calendar.BusinessCalendar;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.core.value.TimeSpan;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LeadTimeProperties {

  private static final BusinessCalendar WEEKDAYS = BusinessCalendar.weekdays();
  private static final LocalDateTime MONDAY = LocalDateTime.of(1896, 1, 6, 0, 0);

  @Property
  void noCalendarIsFasterThanTheFewestDays(
      @ForAll("spans") List<TimeSpan> spans, @ForAll @IntRange(max = 4000) int later) {
    LocalDateTime start = startingAt(later);
    List<ApprovalStep> steps = new ArrayList<>();
    for (TimeSpan span : spans) {
      steps.add(Steps.taking("s" + steps.size(), span));
    }
    LocalDateTime end = new ApprovalRoute(steps).end(start, WEEKDAYS).orElseThrow();

    assertThat(ChronoUnit.DAYS.between(start, end))
        .isGreaterThanOrEqualTo(LeadTime.of(spans).leastDays());
  }

  @Property
  void noSpanAloneTakesLongerThanItsMostDays(
      @ForAll("span") TimeSpan span, @ForAll @IntRange(max = 4000) int later) {
    LocalDateTime start = startingAt(later);
    LocalDateTime end =
        new ApprovalRoute(List.of(Steps.taking("s", span))).end(start, WEEKDAYS).orElseThrow();

    assertThat(ChronoUnit.MINUTES.between(start, end))
        .isLessThanOrEqualTo(LeadTime.mostDays(span) * 24 * 60);
  }

  @Property
  void businessDaysAloneTakeTheFewestDaysFromAMonday(@ForAll @IntRange(max = 400) int days) {
    LocalDateTime end =
        SpanEnd.of(MONDAY, TimeSpan.businessDays(days), WEEKDAYS).orElseThrow();

    assertThat(LeadTime.of(List.of(TimeSpan.businessDays(days))).leastDays())
        .isEqualTo(ChronoUnit.DAYS.between(MONDAY, end));
  }

  @Example
  void theMostDaysOfMonthsAreReached() {
    for (int months = 1; months <= 23; months++) {
      TimeSpan span = TimeSpan.months(months);
      long most = 0;
      for (int later = 0; later < 3000; later++) {
        LocalDateTime start = MONDAY.plusDays(later);
        long days = ChronoUnit.DAYS.between(start, start.plusMonths(months));
        most = Math.max(most, days);
      }
      assertThat(LeadTime.mostDays(span)).as("%s", span).isEqualTo(most);
    }
  }

  @Example
  void twentyOneBusinessDaysTakeFourWeeksAndADay() {
    LeadTime time = LeadTime.of(List.of(TimeSpan.businessDays(21)));

    assertThat(time.leastDays()).isEqualTo(29);
    assertThat(LeadTime.mostDays(TimeSpan.businessDays(21))).isEqualTo(31);
    assertThat(LeadTime.mostDays(TimeSpan.of(25, SpanUnit.HOUR))).isEqualTo(2);
  }

  @Example
  void aTotalOfNothingIsRefused() {
    assertThatThrownBy(() -> new LeadTime(Map.of(SpanUnit.DAY, 0L)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("days: 0");
    assertThat(LeadTime.of(List.of(TimeSpan.days(0))).totals()).isEmpty();
    assertThat(LeadTime.of(List.of(TimeSpan.days(1)))).hasToString("1 day");
  }

  /** A business day in the years around a turn of the century that had no leap day. */
  private static LocalDateTime startingAt(int later) {
    LocalDateTime day = MONDAY.plusDays(later);
    while (!WEEKDAYS.isBusinessDay(day.toLocalDate())) {
      day = day.plusDays(1);
    }
    return day;
  }

  @Provide
  Arbitrary<List<TimeSpan>> spans() {
    return span().list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<TimeSpan> span() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 60), Arbitraries.of(SpanUnit.class))
        .as(TimeSpan::of);
  }
}
