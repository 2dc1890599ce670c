package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.Comparison;
import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.step.Alert;
import io.github.journeydsl.core.step.Exit;
import io.github.journeydsl.core.step.HandOff;
import io.github.journeydsl.core.step.If;
import io.github.journeydsl.core.step.Repeat;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Schedule;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.core.step.Split;
import io.github.journeydsl.core.step.StepName;
import io.github.journeydsl.core.step.Wait;
import io.github.journeydsl.core.step.WaitFor;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.core.value.Percent;
import io.github.journeydsl.core.value.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The steps of a scenario that hold other steps. */
class BranchStatementsTest {

  private static final ScenarioStep SEND = Send.of("c", "email");
  private static final EventPattern ATTEND = EventPattern.of(Verb.ATTEND, "seminar");

  private static ScenarioStep step(String statement) {
    return Reads.statements("scenario s {\n" + statement + "\n}")
        .scenarios()
        .get(0)
        .steps()
        .get(0);
  }

  private static Condition score(int least) {
    return Condition.compare("score", Comparison.AT_LEAST, AttributeValue.of(least));
  }

  @Test
  void aWaitForAnEventHasTwoWaysOn() {
    assertThat(step("""
        wait for attend seminar up to 2 weeks {
          send c by email
        } else {
          exit
        }
        """))
        .isEqualTo(WaitFor.of(ATTEND, TimeSpan.weeks(2), List.of(SEND), List.of(Exit.now())));
    assertThat(step("wait for attend seminar up to 2 weeks { send c by email }"))
        .isEqualTo(WaitFor.of(ATTEND, TimeSpan.weeks(2), List.of(SEND), List.of()));
    assertThat(step("wait for attend seminar up to 2 weeks"))
        .isEqualTo(WaitFor.of(ATTEND, TimeSpan.weeks(2), List.of(), List.of()));
  }

  @Test
  void upIsTheTargetUnlessToFollows() {
    EventPattern open = EventPattern.of("open");
    assertThat(step("wait for open up to 3 days"))
        .isEqualTo(WaitFor.of(open, TimeSpan.days(3), List.of(), List.of()));
    assertThat(step("wait for open up up to 3 days"))
        .isEqualTo(
            WaitFor.of(EventPattern.of(Verb.OPEN, "up"), TimeSpan.days(3), List.of(), List.of()));
    assertThat(step("wait for 契約 up to 3 days"))
        .isEqualTo(WaitFor.of(EventPattern.of("契約"), TimeSpan.days(3), List.of(), List.of()));
  }

  @Test
  void ifTakesTheFirstArmThatHolds() {
    assertThat(step("""
        if score >= 80 {
          exit
        } else if score >= 50 {
          send c by email
        } else if score >= 20 {
        } else {
          wait 1 day
        }
        """))
        .isEqualTo(new If(
            List.of(
                new If.Arm(score(80), List.of(Exit.now())),
                new If.Arm(score(50), List.of(SEND)),
                new If.Arm(score(20), List.of())),
            List.of(Wait.of(TimeSpan.days(1))),
            Optional.empty()));
  }

  @Test
  void aSplitHasArmsWithWeights() {
    Split expected = Split.of(
        new Split.Arm(Percent.of(50), "a", List.of(SEND)),
        new Split.Arm(new Percent(Decimal.of("49.5")), "対照", List.of()),
        new Split.Arm(new Percent(Decimal.of("0.5")), "c", List.of(Exit.now())));
    assertThat(step("split 50% a { send c by email } 49.5% 対照 { } 0.5% c { exit }"))
        .isEqualTo(expected);
    assertThat(step("split 50% a {\n send c by email\n}\n49.5% 対照 {\n}\n0.5% c { exit }"))
        .isEqualTo(expected);
  }

  @Test
  void aRepeatIsBoundedOrGoesByTheClock() {
    Schedule weekly = new Schedule.Every(TimeSpan.weeks(1));
    Schedule tuesday = new Schedule.Weekly(DayOfWeek.TUESDAY, LocalTime.of(10, 0));
    assertThat(step("repeat 5 times every 1 week { send c by email }"))
        .isEqualTo(Repeat.times(5, weekly, SEND));
    assertThat(step("repeat every tuesday at 10:00 { send c by email }"))
        .isEqualTo(Repeat.forever(tuesday, SEND));
    assertThat(step("repeat 3 times every tuesday at 10:00 { send c by email }"))
        .isEqualTo(Repeat.times(3, tuesday, SEND));
    assertThat(step("repeat every 1 week { send c by email }"))
        .isEqualTo(Repeat.forever(weekly, SEND));
  }

  @Test
  void aHandOffWaitsForPeople() {
    assertThat(step("""
        handoff sales as SQL {
          until  sales-meeting
          within 1 week
          late {
            alert sales-manager "遅い"
          }
          returned {
            exit
          }
        }
        """))
        .isEqualTo(new HandOff(
            "sales",
            "SQL",
            EventPattern.of("sales-meeting"),
            Optional.of(TimeSpan.weeks(1)),
            List.of(Alert.of("sales-manager", "遅い")),
            List.of(Exit.now()),
            Optional.empty()));
  }

  @Test
  void theFirstAsOfAHandOffIsItsStageAndTheSecondItsName() {
    HandOff handOff = (HandOff) step("handoff 営業 as SQL as 引き渡し was old { until meet customer }");
    assertThat(handOff.stage()).isEqualTo("SQL");
    assertThat(handOff.name()).contains(StepName.renamed("old", "引き渡し"));
    assertThat(handOff.until()).isEqualTo(EventPattern.of(Verb.MEET, "customer"));
    assertThat(handOff.within()).isEmpty();
  }

  @Test
  void everyBranchMayHaveAName() {
    for (String statement : List.of(
        "wait for open c up to 3 days as n was o { exit }",
        "wait for open c up to 3 days as n was o",
        "if score >= 80 as n was o { exit }",
        "split as n was o 100% a { exit }",
        "repeat 2 times every 1 day as n was o { exit }",
        "repeat every monday at 9:00 as n was o { exit }",
        "handoff t as s as n was o { until open c }")) {
      assertThat(step(statement).name()).as(statement).contains(StepName.renamed("o", "n"));
    }
  }

  @Test
  void branchesMayBeNested() {
    ScenarioStep inner = If.of(score(1), List.of(Exit.now()), List.of());
    assertThat(step(
            "repeat 2 times every 1 day { wait for 契約 up to 1 week { if score >= 1 { exit } } }"))
        .isEqualTo(Repeat.times(
            2,
            new Schedule.Every(TimeSpan.days(1)),
            WaitFor.of(EventPattern.of("契約"), TimeSpan.weeks(1), List.of(inner), List.of())));
  }
}
