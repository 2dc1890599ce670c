package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.step.AddScore;
import io.github.journeydsl.core.step.Alert;
import io.github.journeydsl.core.step.Exit;
import io.github.journeydsl.core.step.Moment;
import io.github.journeydsl.core.step.Move;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.core.step.SetAttribute;
import io.github.journeydsl.core.step.Start;
import io.github.journeydsl.core.step.StepName;
import io.github.journeydsl.core.step.Task;
import io.github.journeydsl.core.step.Wait;
import io.github.journeydsl.core.step.WaitUntil;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.core.value.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The steps of a scenario that hold no others. */
class StepStatementsTest {

  private static List<ScenarioStep> steps(String statements) {
    return Reads.statements("scenario s {\n" + statements + "\n}")
        .scenarios()
        .get(0)
        .steps();
  }

  private static ScenarioStep step(String statement) {
    return steps(statement).get(0);
  }

  @Test
  void stepsKeepTheirOrder() {
    assertThat(steps("wait 1 day; send c by email\nexit"))
        .containsExactly(Wait.of(TimeSpan.days(1)), Send.of("c", "email"), Exit.now());
  }

  @Test
  void aSendMayExpire() {
    assertThat(step("send 事例集 by メール")).isEqualTo(Send.of("事例集", "メール"));
    assertThat(step("send c by email valid for 3 days"))
        .isEqualTo(Send.of("c", "email", TimeSpan.days(3)));
  }

  @Test
  void aLeadIsMovedOnOrBack() {
    assertThat(step("move to 購入")).isEqualTo(Move.to("購入"));
    assertThat(step("move to interest back")).isEqualTo(Move.backTo("interest"));
    assertThat(step("move to back")).isEqualTo(Move.to("back"));
    assertThat(step("move to back back")).isEqualTo(Move.backTo("back"));
  }

  @Test
  void aScoreIsAddedOrTakenAway() {
    assertThat(step("score +5")).isEqualTo(AddScore.of(5));
    assertThat(step("score 5")).isEqualTo(AddScore.of(5));
    assertThat(step("score -5")).isEqualTo(AddScore.of(-5));
  }

  @Test
  void anAttributeIsSetToANumberATextOrAFlag() {
    assertThat(step("set level 3")).isEqualTo(SetAttribute.of("level", AttributeValue.of(3)));
    assertThat(step("set 段階 \"高い\"")).isEqualTo(SetAttribute.of("段階", AttributeValue.of("高い")));
    assertThat(step("set 段階 高い")).isEqualTo(SetAttribute.of("段階", AttributeValue.of("高い")));
    assertThat(step("set vip true")).isEqualTo(SetAttribute.of("vip", AttributeValue.of(true)));
  }

  @ParameterizedTest
  @EnumSource(SpanUnit.class)
  void aWaitTakesEveryUnit(SpanUnit unit) {
    assertThat(step("wait 1 " + unit.singular())).isEqualTo(Wait.of(TimeSpan.of(1, unit)));
    assertThat(step("wait 2 " + unit.plural())).isEqualTo(Wait.of(TimeSpan.of(2, unit)));
  }

  @Test
  void aWaitMayEndAtAMoment() {
    assertThat(step("wait until next tuesday at 10:00"))
        .isEqualTo(WaitUntil.of(new Moment.Next(DayOfWeek.TUESDAY, LocalTime.of(10, 0))));
    assertThat(step("wait until 3 months after start"))
        .isEqualTo(WaitUntil.of(new Moment.AfterStart(TimeSpan.months(3))));
    assertThat(step("wait until 2026-12-01"))
        .isEqualTo(WaitUntil.of(new Moment.At(LocalDateTime.of(2026, 12, 1, 0, 0))));
    assertThat(step("wait until 2026-12-01T10:30:15"))
        .isEqualTo(WaitUntil.of(new Moment.At(LocalDateTime.of(2026, 12, 1, 10, 30, 15))));
  }

  @Test
  void peopleGetTasksAndAlerts() {
    assertThat(step("task sales \"電話する\"")).isEqualTo(task("電話する"));
    assertThat(step("task sales \"電話する\" immediately"))
        .isEqualTo(Task.immediately("sales", "電話する"));
    assertThat(step("task 営業 \"電話する\" within 5 business days"))
        .isEqualTo(Task.within(TimeSpan.businessDays(5), "営業", "電話する"));
    assertThat(step("alert sales-manager \"遅い\"")).isEqualTo(Alert.of("sales-manager", "遅い"));
  }

  private static Task task(String text) {
    return new Task("sales", text, Optional.empty(), Optional.empty());
  }

  @Test
  void aScenarioStartsAnotherOrEnds() {
    assertThat(step("start 次")).isEqualTo(Start.of("次"));
    assertThat(step("exit")).isEqualTo(Exit.now());
  }

  @Test
  void everyPlainStepMayHaveAName() {
    assertThat(steps("""
                send c by email valid for 1 day as a
                move to x back as b
                score +1 as c
                set k 1 as d
                wait 1 day as e
                wait until 2026-12-01 as f
                task t "x" immediately as g
                alert t "x" as h
                start s as i
                exit as 終わり was 出口
                """))
        .extracting(s -> s.name().orElseThrow())
        .containsExactly(
            StepName.of("a"),
            StepName.of("b"),
            StepName.of("c"),
            StepName.of("d"),
            StepName.of("e"),
            StepName.of("f"),
            StepName.of("g"),
            StepName.of("h"),
            StepName.of("i"),
            StepName.renamed("出口", "終わり"));
  }

  @Test
  void namesOfStepsMayBeKeywords() {
    assertThat(step("wait 1 day as as was was").name()).contains(StepName.renamed("was", "as"));
    assertThat(step("send as by by as send")).isEqualTo(Send.of("as", "by").as("send"));
  }
}
