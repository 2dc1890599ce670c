package io.github.journeydsl.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Refusal;
import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.value.TimeSpan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NurtureScenarioTest {

  private static final EventPattern EVENT = EventPattern.of(Verb.VIEW, "search");
  private static final TimeSpan MONTH = TimeSpan.days(30);

  @Test
  void nobodyComesBackUnlessItSaysSo() {
    assertThat(NurtureScenario.builder().id("a").build().reentry()).isEqualTo(new Reentry.Never());
  }

  @Test
  void aTriggerIsAnEventOrTheNthOrOneWithACondition() {
    Condition consent = Condition.consent("email");
    Trigger.OnEvent trigger = Trigger.on(EVENT);

    assertThat(trigger.frequency()).isEmpty();
    assertThat(trigger.condition()).isEmpty();
    assertThat(trigger.times(3, MONTH).and(consent))
        .isEqualTo(trigger.and(consent).times(3, MONTH));
    assertThat(trigger.times(3, MONTH).frequency()).contains(new Trigger.Frequency(3, MONTH));
    assertThat(trigger.and(consent).condition()).contains(consent);
  }

  @Test
  void anExitIsAnEventOrACondition() {
    Condition consent = Condition.consent("email");

    assertThat(ExitRule.when(EVENT)).isEqualTo(new ExitRule.OnEvent(EVENT));
    assertThat(ExitRule.when(consent)).isEqualTo(new ExitRule.OnCondition(consent));
  }

  @Test
  void aMigrationLeadsToAStepOrOut() {
    assertThat(Migration.Move.to("a", "b").to()).contains("b");
    assertThat(Migration.Move.exit("a").to()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void valuesThatMayNotExistAreRefusedByFieldAndValue(Refusal refusal) {
    refusal.happens();
  }

  static Stream<Refusal> attempts() {
    List<Migration.Move> twice = List.of(Migration.Move.exit("a"), Migration.Move.to("a", "b"));
    return Stream.of(
        Refusal.of("times", "0", () -> Trigger.on(EVENT).times(0, MONTH)),
        Refusal.of("migration", "a", () -> new Migration("s", "1.0", twice)),
        Refusal.of("to", "exit", () -> Migration.Move.to("a", "exit")),
        Refusal.of(
            "in",
            "b",
            () -> NurtureScenario.builder().id("a").addPhases("b", "b").build()),
        Refusal.of(
            "for",
            "b",
            () -> NurtureScenario.builder().id("a").addAudience("b", "b").build()));
  }
}
