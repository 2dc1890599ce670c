package io.github.journeydsl.dsl;

import static io.github.journeydsl.core.event.AttributeValue.of;
import static io.github.journeydsl.core.event.Condition.compare;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.event.Comparison;
import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.scenario.ExitRule;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scenario.Reentry;
import io.github.journeydsl.core.scenario.Trigger;
import io.github.journeydsl.core.value.TimeSpan;
import org.junit.jupiter.api.Test;

/** How leads enter a scenario, who may, and when they leave it or reach its goal. */
class ScenarioStatementsTest {

  private static final Condition HOT = compare("score", Comparison.AT_LEAST, of(80));
  private static final Condition BUYER = compare("role", Comparison.EQUAL, of("buyer"));

  private static NurtureScenario scenario(String statements) {
    return Reads.statements("scenario s {\n" + statements + "\n}").scenarios().get(0);
  }

  @Test
  void aScenarioWithEveryPropertyGivesEveryProperty() {
    assertThat(Reads.statements("""
        scenario 育成 "育成シナリオ" {
          on      download ma-guide
          in      awareness, interest
          for     yamada, decision-maker
          reentry after 90 days
          exit    when enter purchase
          goal    sign contract
          in      comparison
          for     sato
          goal    契約
        }
        """).scenarios())
        .containsExactly(NurtureScenario.builder()
            .id("育成")
            .label("育成シナリオ")
            .addTrigger(Trigger.on(EventPattern.of(Verb.DOWNLOAD, "ma-guide")))
            .addPhases("awareness", "interest", "comparison")
            .addAudience("yamada", "decision-maker", "sato")
            .reentry(new Reentry.After(TimeSpan.days(90)))
            .addExit(ExitRule.when(EventPattern.of(Verb.ENTER, "purchase")))
            .addGoals(EventPattern.of(Verb.SIGN, "contract"), EventPattern.of("契約"))
            .build());
  }

  @Test
  void severalTriggersAreKeptInOrder() {
    assertThat(scenario("""
        on manual
        on score rises to 80
        on score rises to -5
        on enter purchase
        on leave 認知
        on contract-signed
        """).triggers())
        .containsExactly(
            new Trigger.OnManual(),
            new Trigger.OnScore(80),
            new Trigger.OnScore(-5),
            Trigger.on(EventPattern.of(Verb.ENTER, "purchase")),
            Trigger.on(EventPattern.of(Verb.LEAVE, "認知")),
            Trigger.on(EventPattern.of("contract-signed")));
  }

  @Test
  void anEventMayHaveToHappenSeveralTimesAndUnderACondition() {
    Trigger.OnEvent view = Trigger.on(EventPattern.of(Verb.VIEW, "search"));
    assertThat(scenario("""
        on view search 3 times within 30 days
        on view search and score >= 80
        on view search 1 times within 2 weeks and score >= 80 or role = buyer
        """).triggers())
        .containsExactly(
            view.times(3, TimeSpan.days(30)),
            view.and(HOT),
            view.times(1, TimeSpan.weeks(2)).and(Condition.or(HOT, BUYER)));
  }

  @Test
  void aDeclaredEventMayHaveACondition() {
    assertThat(scenario("on signed and score >= 80").triggers())
        .containsExactly(Trigger.on(EventPattern.of("signed")).and(HOT));
  }

  @Test
  void reentryIsNeverUnlessSaidOtherwise() {
    assertThat(scenario("").reentry()).isEqualTo(new Reentry.Never());
    assertThat(scenario("reentry never").reentry()).isEqualTo(new Reentry.Never());
    assertThat(scenario("reentry always").reentry()).isEqualTo(new Reentry.Always());
    assertThat(scenario("reentry after exit").reentry()).isEqualTo(new Reentry.AfterExit());
    assertThat(scenario("reentry after 2 weeks").reentry())
        .isEqualTo(new Reentry.After(TimeSpan.weeks(2)));
  }

  @Test
  void leavingEarlyHappensOnEventsOrConditions() {
    assertThat(scenario("exit when 契約").exits())
        .containsExactly(ExitRule.when(EventPattern.of("契約")));
    assertThat(scenario("exit when score >= 80").exits()).containsExactly(ExitRule.when(HOT));
    assertThat(scenario("exit when not score >= 80").exits())
        .containsExactly(ExitRule.when(Condition.not(HOT)));
    assertThat(scenario("exit when consent email").exits())
        .containsExactly(ExitRule.when(Condition.consent("email")));
  }

  @Test
  void severalCausesOnOneLineAreOneRuleEachButConditionsSideBySideAreOne() {
    assertThat(scenario("exit when enter purchase or signed or score >= 80 or role = buyer")
            .exits())
        .containsExactly(
            ExitRule.when(EventPattern.of(Verb.ENTER, "purchase")),
            ExitRule.when(EventPattern.of("signed")),
            ExitRule.when(Condition.or(HOT, BUYER)));
  }

  @Test
  void aConditionMayStandBetweenEvents() {
    assertThat(scenario("exit when signed or score >= 80 and role = buyer or unsubscribe news")
            .exits())
        .containsExactly(
            ExitRule.when(EventPattern.of("signed")),
            ExitRule.when(Condition.and(HOT, BUYER)),
            ExitRule.when(EventPattern.of(Verb.UNSUBSCRIBE, "news")));
  }

  @Test
  void exitWhenOnSeveralLinesAddsUp() {
    assertThat(scenario("exit when signed\nexit when score >= 80").exits())
        .containsExactly(ExitRule.when(EventPattern.of("signed")), ExitRule.when(HOT));
  }

  @Test
  void exitAloneIsAStepAndExitWhenIsNone() {
    NurtureScenario scenario = scenario("exit when signed\nexit");
    assertThat(scenario.exits()).hasSize(1);
    assertThat(scenario.steps()).hasSize(1);
  }
}
