package io.github.journeydsl.core.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.scenario.Migration;
import io.github.journeydsl.core.value.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StepIdsTest {

  private static final TimeSpan DAY = TimeSpan.days(1);
  private static final EventPattern SEMINAR = EventPattern.of(Verb.ATTEND, "seminar");

  private static List<String> ids(ScenarioStep... steps) {
    return StepIds.of(List.of(steps));
  }

  @Test
  void aNameIsTheIdAndWordsAreHyphenated() {
    assertThat(ids(Wait.of(DAY), Wait.of(DAY).as("pause"), Send.of("導入事例", "email")))
        .containsExactly("wait-1-day", "pause", "send-導入事例-by-email");
    assertThat(ids(WaitFor.of(SEMINAR, DAY, List.of(), List.of())))
        .containsExactly("wait-for-attend-seminar-up-to-1-day");
  }

  @Test
  void wordsAreThoseOfTheText() {
    Schedule weekly = new Schedule.Weekly(DayOfWeek.MONDAY, LocalTime.of(9, 0));
    LocalDateTime newYear = LocalDateTime.of(2027, 1, 1, 0, 0);
    assertThat(ids(
            Repeat.times(1, weekly),
            Repeat.times(2, weekly),
            WaitUntil.of(new Moment.At(newYear)),
            WaitUntil.of(new Moment.At(newYear.plusMinutes(30))),
            AddScore.of(0)))
        .containsExactly(
            "repeat-1-time-every-monday-at-09-00",
            "repeat-2-times-every-monday-at-09-00",
            "wait-until-2027-01-01",
            "wait-until-2027-01-01T00-30",
            "score-0");
    assertThat(StepWords.of(AddScore.of(0))).isEqualTo("score 0");
  }

  @Test
  void equalWordsAreNumberedAndAvoidNames() {
    assertThat(ids(
            Wait.of(DAY), Wait.of(DAY), Wait.of(TimeSpan.days(2)).as("wait-1-day-3"), Wait.of(DAY)))
        .containsExactly("wait-1-day", "wait-1-day-2", "wait-1-day-3", "wait-1-day-4");
  }

  @Test
  void partsFollowTheirStep() {
    ScenarioStep branch =
        If.of(Condition.consent("email"), List.of(Wait.of(DAY)), List.of(Alert.of("sales", "!")));
    assertThat(ids(branch, new Exit(Optional.empty())))
        .containsExactly("if-consent-email", "wait-1-day", "alert-sales", "exit-step");
  }

  @Test
  void theTextOfATaskIsNoPartOfItsId() {
    assertThat(ids(Alert.of("sales", "a"), Alert.of("sales", "b")))
        .containsExactly("alert-sales", "alert-sales-2");
  }

  @Test
  void aThousandEqualStepsHaveAThousandIds() {
    List<ScenarioStep> steps =
        IntStream.range(0, 1_000).<ScenarioStep>mapToObj(i -> Wait.of(DAY)).toList();
    assertThat(new HashSet<>(StepIds.of(steps))).hasSize(1_000).contains("wait-1-day-1000");
  }

  @Test
  void aLongIdIsCutBetweenCharacters() {
    String id = ids(Send.of("𠮷".repeat(80), "email")).get(0);
    assertThat(id).startsWith("send-𠮷").hasSizeLessThanOrEqualTo(60);
    assertThat(Migration.Move.exit(id).from()).isEqualTo(id);
  }
}
