package io.github.journeydsl.core.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.value.Percent;
import io.github.journeydsl.core.value.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioStepTest {

  private static final EventPattern EVENT = EventPattern.of("contract-signed");
  private static final TimeSpan DAY = TimeSpan.days(1);
  private static final ScenarioStep ONE = Send.of("a", "email");
  private static final ScenarioStep TWO = Send.of("b", "email");
  private static final ScenarioStep THREE = Send.of("c", "email");

  @ParameterizedTest
  @MethodSource("steps")
  void anyStepCanBeNamed(ScenarioStep step) {
    ScenarioStep named = step.as("first");

    assertThat(step.name()).isEmpty();
    assertThat(named.name()).contains(StepName.of("first"));
    assertThat(named).isNotEqualTo(step).hasSameClassAs(step);
    assertThat(named.parts()).isEqualTo(step.parts());
  }

  @ParameterizedTest
  @MethodSource("steps")
  void theLastNameCounts(ScenarioStep step) {
    StepName renamed = StepName.renamed("first", "second");

    assertThat(step.as("first").as(renamed)).isEqualTo(step.as(renamed));
  }

  static Stream<ScenarioStep> steps() {
    return Stream.of(
        Send.of("a", "email"),
        Send.of("a", "email", DAY),
        Move.to("comparison"),
        Move.backTo("interest"),
        AddScore.of(-5),
        SetAttribute.of("plan", AttributeValue.of("pro")),
        Wait.of(DAY),
        WaitUntil.of(new Moment.AfterStart(DAY)),
        WaitFor.of(EVENT, DAY, List.of(ONE), List.of(TWO)),
        If.of(Condition.consent("email"), List.of(ONE), List.of(TWO)),
        Split.of(new Split.Arm(Percent.of(100), "a", List.of(ONE))),
        Repeat.times(2, new Schedule.Every(DAY), ONE),
        Repeat.forever(new Schedule.Weekly(DayOfWeek.TUESDAY, LocalTime.of(10, 0)), ONE),
        HandOff.of("sales", "SQL", EVENT, DAY, ONE),
        Task.immediately("sales", "call"),
        Task.within(DAY, "sales", "call"),
        Alert.of("sales", "late"),
        Start.of("other"),
        Exit.now());
  }

  @Test
  void thePartsOfAStepAreThoseOfAllItsBranchesInOrder() {
    Condition consent = Condition.consent("email");
    HandOff handOff = new HandOff(
        "sales", "SQL", EVENT, Optional.of(DAY), List.of(ONE), List.of(TWO), Optional.empty());
    If branch = new If(
        List.of(new If.Arm(consent, List.of(ONE)), new If.Arm(consent, List.of(TWO))),
        List.of(THREE),
        Optional.empty());
    Split split = Split.of(
        new Split.Arm(Percent.of(30), "a", List.of(ONE)),
        new Split.Arm(Percent.of(70), "b", List.of(TWO)));

    assertThat(branch.parts()).containsExactly(ONE, TWO, THREE);
    assertThat(split.parts()).containsExactly(ONE, TWO);
    assertThat(handOff.parts()).containsExactly(ONE, TWO);
    assertThat(WaitFor.of(EVENT, DAY, List.of(ONE), List.of(TWO)).parts())
        .containsExactly(ONE, TWO);
    assertThat(Repeat.times(2, new Schedule.Every(DAY), ONE, TWO).parts())
        .containsExactly(ONE, TWO);
    assertThat(Exit.now().parts()).isEmpty();
  }

  @Test
  void aMoveSaysWhetherItGoesBack() {
    assertThat(Move.to("a").back()).isFalse();
    assertThat(Move.backTo("a").back()).isTrue();
  }

  @Test
  void aTaskIsDueAtOnceOrWithinATime() {
    assertThat(Task.immediately("a", "b").due()).contains(new Task.Due.Immediately());
    assertThat(Task.within(DAY, "a", "b").due()).contains(new Task.Due.Within(DAY));
  }

  @Test
  void aRepetitionHasAnEndOrNone() {
    Schedule daily = new Schedule.Every(DAY);

    assertThat(Repeat.times(5, daily).times()).hasValue(5);
    assertThat(Repeat.forever(daily).times()).isEmpty();
  }
}
