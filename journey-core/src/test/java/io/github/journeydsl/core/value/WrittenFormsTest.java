package io.github.journeydsl.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WrittenFormsTest {

  @ParameterizedTest
  @MethodSource("values")
  void valuesAreShownAsPeopleWriteThem(Object value, String written) {
    assertThat(value).hasToString(written);
  }

  static Stream<Arguments> values() {
    LocalDate day = LocalDate.of(2026, 12, 29);
    return Stream.of(
        arguments(Money.of(1_000_000, "JPY"), "1000000 JPY"),
        arguments(new Money(Decimal.of("12.50"), "EUR"), "12.5 EUR"),
        arguments(Percent.of(10), "10%"),
        arguments(new Percent(Decimal.of("12.50")), "12.5%"),
        arguments(CountRange.of(300, 1_000), "300..1000"),
        arguments(CountRange.of(300, 300), "300"),
        arguments(TimeSpan.days(1), "1 day"),
        arguments(TimeSpan.days(0), "0 days"),
        arguments(TimeSpan.businessDays(3), "3 business days"),
        arguments(TimeSpan.businessDays(1), "1 business day"),
        arguments(TimeSpan.weeks(2), "2 weeks"),
        arguments(TimeSpan.months(1), "1 month"),
        arguments(TimeSpanRange.of(2, 4, SpanUnit.WEEK), "2..4 weeks"),
        arguments(TimeSpanRange.of(3, SpanUnit.WEEK), "3 weeks"),
        arguments(TimeSpanRange.of(0, 1, SpanUnit.HOUR), "0..1 hour"),
        arguments(DateRange.of(day), "2026-12-29"),
        arguments(DateRange.of(day, day.plusDays(5)), "2026-12-29..2027-01-03"),
        arguments(CalendarPeriod.MONTH.term(), "month"));
  }

  @ParameterizedTest
  @EnumSource
  void everyUnitHasAWordForOneAndForMany(SpanUnit unit) {
    assertThat(unit.plural()).isEqualTo(unit.singular() + "s").isLowerCase();
    assertThat(TimeSpan.of(unit.most(), unit)).hasToString(unit.most() + " " + unit.plural());
  }

  @Test
  void aRangeOfSpansKnowsItsEnds() {
    TimeSpanRange range = TimeSpanRange.of(2, 4, SpanUnit.WEEK);

    assertThat(range.shortest()).isEqualTo(TimeSpan.weeks(2));
    assertThat(range.longest()).isEqualTo(TimeSpan.weeks(4));
  }

  @Test
  void equallyLongSpansOfDifferentUnitsAreDifferentValues() {
    assertThat(TimeSpan.weeks(1)).isNotEqualTo(TimeSpan.days(7));
  }

  @Test
  void aRangeOfDaysHoldsBothItsEnds() {
    LocalDate first = LocalDate.of(2026, 12, 29);
    DateRange range = DateRange.of(first, first.plusDays(2));

    assertThat(range.contains(first)).isTrue();
    assertThat(range.contains(first.plusDays(2))).isTrue();
    assertThat(range.contains(first.minusDays(1))).isFalse();
    assertThat(range.contains(first.plusDays(3))).isFalse();
  }
}
