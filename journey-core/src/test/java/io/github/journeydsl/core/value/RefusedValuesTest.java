package io.github.journeydsl.core.value;

import io.github.journeydsl.core.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedValuesTest {

  @ParameterizedTest
  @MethodSource("attempts")
  void valuesThatMayNotExistAreRefusedByFieldAndValue(Refusal refusal) {
    refusal.happens();
  }

  static Stream<Refusal> attempts() {
    String digits = "9".repeat(41);
    LocalDate early = LocalDate.of(0, 12, 31);
    LocalDate late = LocalDate.of(10_000, 1, 1);
    LocalDate day = LocalDate.of(2026, 10, 5);
    return Stream.of(
        Refusal.of("number", digits, () -> Decimal.of(digits)),
        Refusal.of("number", "1E+999999999", () -> Decimal.of("1e999999999")),
        Refusal.of("number", "1E-999999999", () -> Decimal.of("1e-999999999")),
        Refusal.of("number", "1E+40", () -> Decimal.of("1e40")),
        Refusal.of(
            "number",
            new BigDecimal("1e2147483647"),
            () -> new Decimal(new BigDecimal("1e2147483647"))),
        Refusal.of("amount", "-1", () -> Money.of(-1, "JPY")),
        Refusal.of("amount", "-0.01", () -> new Money(Decimal.of("-0.01"), "JPY")),
        Refusal.of("currency", "yen", () -> Money.of(1, "yen")),
        Refusal.of("currency", "JP", () -> Money.of(1, "JP")),
        Refusal.of("currency", "JPYX", () -> Money.of(1, "JPYX")),
        Refusal.of("currency", "ＪＰＹ", () -> Money.of(1, "ＪＰＹ")),
        Refusal.of("currency", "J1Y", () -> Money.of(1, "J1Y")),
        Refusal.of("currency", "", () -> Money.of(1, "")),
        Refusal.of("percent", "-1", () -> Percent.of(-1)),
        Refusal.of("percent", "101", () -> Percent.of(101)),
        Refusal.of("percent", "100.01", () -> new Percent(Decimal.of("100.01"))),
        Refusal.of("range", "-1", () -> CountRange.of(-1, 5)),
        Refusal.of("range", "5..4", () -> CountRange.of(5, 4)),
        Refusal.of("duration", "-1", () -> TimeSpan.days(-1)),
        Refusal.of("duration", "366001", () -> TimeSpan.days(366_001)),
        Refusal.of("duration", "366001", () -> TimeSpan.businessDays(366_001)),
        Refusal.of("duration", "52286", () -> TimeSpan.weeks(52_286)),
        Refusal.of("duration", "12001", () -> TimeSpan.months(12_001)),
        Refusal.of("duration", "1001", () -> TimeSpan.of(1_001, SpanUnit.YEAR)),
        Refusal.of("duration", "8784001", () -> TimeSpan.of(8_784_001, SpanUnit.HOUR)),
        Refusal.of("duration", "527040001", () -> TimeSpan.of(527_040_001, SpanUnit.MINUTE)),
        Refusal.of("duration", "-1", () -> TimeSpanRange.of(-1, 2, SpanUnit.WEEK)),
        Refusal.of("duration", "1001", () -> TimeSpanRange.of(1, 1_001, SpanUnit.YEAR)),
        Refusal.of("duration", "4..2", () -> TimeSpanRange.of(4, 2, SpanUnit.WEEK)),
        Refusal.of("date", early, () -> DateRange.of(early)),
        Refusal.of("date", late, () -> DateRange.of(day, late)),
        Refusal.of("date", "2026-10-05..2026-10-04", () -> DateRange.of(day, day.minusDays(1))));
  }
}
