package io.github.journeydsl.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.step.HandOff;
import io.github.journeydsl.core.step.If;
import io.github.journeydsl.core.step.Move;
import io.github.journeydsl.core.step.Repeat;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Schedule;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.core.step.Split;
import io.github.journeydsl.core.step.Wait;
import io.github.journeydsl.core.step.WaitFor;
import io.github.journeydsl.core.value.Percent;
import io.github.journeydsl.core.value.TimeSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

class SentContentsTest {

  private static final TimeSpan DAY = TimeSpan.days(1);
  private static final Schedule DAILY = new Schedule.Every(DAY);
  private static final EventPattern EVENT = EventPattern.of("contract-signed");
  private static final Condition CONSENT = Condition.consent("email");
  private static final ScenarioStep SEND = Send.of("mail", "email");

  @Test
  void aSendBelongsToThePhasesOfTheScenario() {
    assertThat(phasesOf("mail", SEND)).containsExactly("one", "two");
  }

  @Test
  void afterAMoveItBelongsToTheTargetAlone() {
    assertThat(phasesOf("mail", Move.to("three"), Wait.of(DAY), SEND)).containsExactly("three");
    assertThat(phasesOf("mail", Move.to("three"), Move.to("four"), SEND)).containsExactly("four");
  }

  @Test
  void beforeAndAfterAMoveItBelongsToBoth() {
    assertThat(phasesOf("mail", SEND, Move.to("three"), SEND))
        .containsExactlyInAnyOrder("one", "two", "three");
  }

  @Test
  void behindABranchItBelongsToWhereAnyArmLeads() {
    If branch = If.of(CONSENT, List.of(Move.to("three")), List.of());

    assertThat(phasesOf("mail", branch, SEND)).containsExactlyInAnyOrder("one", "two", "three");
  }

  @Test
  void insideABranchItBelongsToWhereThatArmLeads() {
    If branch = If.of(CONSENT, List.of(Move.to("three"), SEND), List.of(Move.to("four")));

    assertThat(phasesOf("mail", branch)).containsExactly("three");
  }

  @Test
  void whereEveryArmMovesNobodyStays() {
    Split split = Split.of(
        new Split.Arm(Percent.of(50), "a", List.of(Move.to("three"))),
        new Split.Arm(Percent.of(50), "b", List.of(Move.to("four"))));

    assertThat(phasesOf("mail", split, SEND)).containsExactlyInAnyOrder("three", "four");
  }

  @Test
  void waitingForAnEventHasTwoWays() {
    WaitFor wait = WaitFor.of(EVENT, DAY, List.of(Move.to("three")), List.of(SEND));

    assertThat(phasesOf("mail", wait)).containsExactly("one", "two");
    assertThat(phasesOf("late", wait, Send.of("late", "email")))
        .containsExactlyInAnyOrder("one", "two", "three");
  }

  @Test
  void aLaterRoundStartsWhereOneEnded() {
    Repeat repeat = Repeat.times(2, DAILY, SEND, Move.to("three"));

    assertThat(phasesOf("mail", repeat)).containsExactlyInAnyOrder("one", "two", "three");
    assertThat(phasesOf("late", repeat, Send.of("late", "email"))).containsExactly("three");
  }

  @Test
  void aHandOffMayRunLateMayReturnOrNeither() {
    HandOff handOff = new HandOff(
        "sales",
        "SQL",
        EVENT,
        Optional.of(DAY),
        List.of(SEND, Move.to("three")),
        List.of(Send.of("back", "email"), Move.to("four")),
        Optional.empty());

    assertThat(phasesOf("mail", handOff)).containsExactly("one", "two");
    assertThat(phasesOf("back", handOff)).containsExactlyInAnyOrder("one", "two", "three");
    assertThat(phasesOf("end", handOff, Send.of("end", "email")))
        .containsExactlyInAnyOrder("one", "two", "three", "four");
  }

  @Test
  void whatIsNotSentIsNotThere() {
    assertThat(sentBy(Move.to("three"), Wait.of(DAY))).isEmpty();
  }

  @Test
  @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
  void sixtyNestedRepetitionsAreNoMoreWorkThanSixty() {
    ScenarioStep step = SEND;
    for (int depth = 0; depth < 60; depth++) {
      step = Repeat.times(2, DAILY, step, Move.to("p" + depth));
    }

    assertThat(phasesOf("mail", step)).hasSize(62).contains("one", "two", "p0", "p59");
  }

  @Test
  @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
  void sixtyNestedBranchesAreNoMoreWorkThanSixty() {
    ScenarioStep step = SEND;
    for (int depth = 0; depth < 60; depth++) {
      step = WaitFor.of(EVENT, DAY, List.of(step), List.of(Move.to("p" + depth)));
    }

    assertThat(phasesOf("mail", step)).containsExactly("one", "two");
  }

  private static Set<String> phasesOf(String content, ScenarioStep... steps) {
    return sentBy(steps).get(content);
  }

  private static Map<String, Set<String>> sentBy(ScenarioStep... steps) {
    NurtureScenario scenario = Pieces.scenario("scenario", List.of("one", "two"), steps);
    return SentContents.of(scenario);
  }
}
