package io.github.journeydsl.core.approval;

import static io.github.journeydsl.core.approval.Steps.chain;
import static io.github.journeydsl.core.approval.Steps.step;
import static io.github.journeydsl.core.approval.Steps.taking;
import static io.github.journeydsl.core.approval.Steps.when;
import static io.github.journeydsl.core.approval.Steps.yen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeydsl.core.calendar.BusinessCalendar;
import io.github.journeydsl.core.value.DateRange;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.core.value.Money;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.core.value.TimeSpan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApprovalRouteTest {

  private static final BusinessCalendar WEEKDAYS = BusinessCalendar.weekdays();
  private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 2);

  private final ApprovalStep draft = step("draft", ApprovalStepKind.DRAFT);
  private final ApprovalStep manager = step("manager", ApprovalStepKind.APPROVE);
  private final ApprovalStep board = when(
      step("board", ApprovalStepKind.DECIDE),
      AmountCondition.between(yen(1_000_000), yen(5_000_000)));
  private final ApprovalStep note = step("note", ApprovalStepKind.ACKNOWLEDGE);

  @Test
  void aStepIsTakenFromItsLowerBoundOnAndBelowItsUpperOne() {
    ApprovalChain ringi = chain(draft, manager, board, note);

    assertThat(ringi.routeFor(yen(999_999)).steps()).containsExactly(draft, manager, note);
    assertThat(ringi.routeFor(new Money(Decimal.of("999999.99"), "JPY")).steps())
        .doesNotContain(board);
    assertThat(ringi.routeFor(yen(1_000_000)).steps()).contains(board);
    assertThat(ringi.routeFor(new Money(Decimal.of("4999999.99"), "JPY")).steps())
        .contains(board);
    assertThat(ringi.routeFor(yen(5_000_000)).steps()).doesNotContain(board);
    assertThat(ringi.routeFor(yen(0)).steps()).containsExactly(draft, manager, note);
  }

  @Test
  void theLastStepThatApprovesOrDecidesDecides() {
    ApprovalChain ringi = chain(draft, manager, board, note);

    assertThat(ringi.routeFor(yen(1)).decidingStep()).contains(manager);
    assertThat(ringi.routeFor(yen(1_000_000)).decidingStep()).contains(board);
  }

  @Test
  void whereNobodyApprovesNobodyDecides() {
    assertThat(chain(draft, board, note).routeFor(yen(1)).decidingStep()).isEmpty();
    assertThat(chain().routeFor(yen(1)).decidingStep()).isEmpty();
  }

  @Test
  void amountsOfAnotherCurrencyCannotBeJudged() {
    assertThatThrownBy(() -> chain(board).routeFor(Money.of(1, "USD")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 USD cannot be compared with JPY");
    assertThat(chain(draft).routeFor(Money.of(1, "USD")).steps()).containsExactly(draft);
  }

  @Test
  void documentsStandInTheOrderTheyAreNeeded() {
    ApprovalStep first = draft.toBuilder().addDocuments("quote", "cases").build();
    ApprovalStep second = manager.toBuilder().addDocuments("roi", "quote").build();

    assertThat(chain(first, second).routeFor(yen(1)).documents())
        .containsExactly("quote", "cases", "roi");
  }

  @Test
  void unitsOfTimeAreCountedEachByItself() {
    ApprovalRoute route = chain(
            taking("a", TimeSpan.businessDays(3)),
            taking("b", TimeSpan.weeks(1)),
            note,
            taking("c", TimeSpan.businessDays(10)))
        .routeFor(yen(1));

    assertThat(route.leadTime().total(SpanUnit.BUSINESS_DAY)).isEqualTo(13);
    assertThat(route.leadTime().total(SpanUnit.WEEK)).isEqualTo(1);
    assertThat(route.leadTime().total(SpanUnit.HOUR)).isZero();
    assertThat(route.leadTime()).hasToString("13 business days, 1 week");
    assertThat(route.stepsWithoutLimit()).containsExactly(note);
  }

  @Test
  void theLastDayIsCountedStepByStepOnTheCalendar() {
    ApprovalRoute route = chain(
            taking("a", TimeSpan.businessDays(1)),
            taking("b", TimeSpan.days(5)),
            taking("c", TimeSpan.businessDays(2)))
        .routeFor(yen(1));
    BusinessCalendar closed = WEEKDAYS.closedOn(List.of(DateRange.of(FRIDAY.plusDays(3))));

    // Monday, Saturday, Tuesday
    assertThat(route.lastDay(FRIDAY, WEEKDAYS)).contains(LocalDate.of(2026, 10, 13));
    // Tuesday, Sunday, Tuesday
    assertThat(route.lastDay(FRIDAY, closed)).contains(LocalDate.of(2026, 10, 13));
    assertThat(chain(note).routeFor(yen(1)).lastDay(FRIDAY, WEEKDAYS)).contains(FRIDAY);
  }

  @Test
  void hoursElapseAndMonthEndsClamp() {
    ApprovalRoute route = chain(
            taking("a", TimeSpan.of(20, SpanUnit.HOUR)), taking("b", TimeSpan.months(1)))
        .routeFor(yen(1));
    ApprovalRoute rest = chain(
            taking("a", TimeSpan.of(90, SpanUnit.MINUTE)),
            taking("b", TimeSpan.of(1, SpanUnit.YEAR)))
        .routeFor(yen(1));

    assertThat(route.end(LocalDateTime.of(2027, 1, 30, 9, 0), WEEKDAYS))
        .contains(LocalDateTime.of(2027, 2, 28, 5, 0));
    assertThat(rest.end(LocalDateTime.of(2028, 2, 28, 23, 0), WEEKDAYS))
        .contains(LocalDateTime.of(2029, 2, 28, 0, 30));
  }

  @Test
  void aDayCountsToItsEnd() {
    ApprovalRoute hours = chain(taking("a", TimeSpan.of(4, SpanUnit.HOUR))).routeFor(yen(1));
    ApprovalRoute days = chain(taking("a", TimeSpan.of(72, SpanUnit.HOUR))).routeFor(yen(1));

    assertThat(hours.lastDay(FRIDAY, WEEKDAYS)).contains(FRIDAY.plusDays(1));
    assertThat(days.lastDay(FRIDAY, WEEKDAYS)).contains(FRIDAY.plusDays(3));
  }

  @Test
  void whatEndsBehindTheYear9999HasNoLastDay() {
    ApprovalStep[] ages = new ApprovalStep[9];
    for (int i = 0; i < ages.length; i++) {
      ages[i] = taking("s" + i, TimeSpan.of(1000, SpanUnit.YEAR));
    }
    ApprovalRoute route = chain(ages).routeFor(yen(1));

    assertThat(route.lastDay(LocalDate.of(999, 1, 1), WEEKDAYS)).contains(LocalDate.of(9999, 1, 1));
    assertThat(route.lastDay(FRIDAY, WEEKDAYS)).isEmpty();
    assertThat(route.lastDay(LocalDate.of(10_000, 1, 1), WEEKDAYS)).isEmpty();
    assertThat(chain(taking("a", TimeSpan.businessDays(1)))
            .routeFor(yen(1))
            .lastDay(FRIDAY, day -> false))
        .isEmpty();
  }
}
