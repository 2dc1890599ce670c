package io.github.journeydsl.core.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Refusal;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.core.value.Percent;
import io.github.journeydsl.core.value.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedValuesTest {

  @ParameterizedTest
  @MethodSource({"names", "numbers", "times"})
  void valuesThatMayNotExistAreRefusedByFieldAndValue(Refusal refusal) {
    refusal.happens();
  }

  @Test
  void weightsWithManyDigitsMaySumToOneHundred() {
    Split split = Split.of(
        arm("50.5000000000000000001", "a"), arm("49.4999999999999999999", "b"), arm("0", "c"));

    assertThat(split.arms()).hasSize(3);
  }

  static Stream<Refusal> names() {
    return Stream.of(
        Refusal.of("as", "exit", () -> StepName.of("exit")),
        Refusal.of("as", "exit", () -> Exit.now().as("exit")),
        Refusal.of("as", "exit", () -> StepName.renamed("a", "exit")));
  }

  static Stream<Refusal> numbers() {
    Schedule daily = new Schedule.Every(TimeSpan.days(1));
    return Stream.of(
        Refusal.of("score", "1000001", () -> AddScore.of(1_000_001)),
        Refusal.of("score", "-1000001", () -> AddScore.of(-1_000_001)),
        Refusal.of("repeat", "0", () -> Repeat.times(0, daily)),
        Refusal.of("if", "", () -> new If(List.of(), List.of(), Optional.empty())),
        Refusal.of("split", "0%", () -> Split.of()),
        Refusal.of("split", "99%", () -> Split.of(arm("99", "a"))),
        Refusal.of("split", "100.1%", () -> Split.of(arm("50.1", "a"), arm("50", "b"))),
        Refusal.of("split", "101%", () -> Split.of(arm("50.5", "a"), arm("50.5", "b"))),
        Refusal.of("split", "200%", () -> Split.of(arm("100", "a"), arm("100", "b"))),
        Refusal.of("split", "a", () -> Split.of(arm("50", "a"), arm("50", "a"))));
  }

  static Stream<Refusal> times() {
    LocalTime exact = LocalTime.of(10, 0, 0, 1);
    LocalDateTime late = LocalDateTime.of(10_000, 1, 1, 0, 0);
    LocalDateTime exactly = LocalDateTime.of(2026, 10, 5, 10, 0, 0, 1);
    return Stream.of(
        Refusal.of("at", exact, () -> new Moment.Next(DayOfWeek.MONDAY, exact)),
        Refusal.of("at", exact, () -> new Schedule.Weekly(DayOfWeek.MONDAY, exact)),
        Refusal.of("until", late.toLocalDate(), () -> new Moment.At(late)),
        Refusal.of("until", exactly.toLocalTime(), () -> new Moment.At(exactly)));
  }

  private static Split.Arm arm(String weight, String id) {
    return new Split.Arm(new Percent(Decimal.of(weight)), id, List.of());
  }
}
