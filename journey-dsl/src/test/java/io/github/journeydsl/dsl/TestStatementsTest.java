package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.model.Suppression;
import io.github.journeydsl.core.scenario.Migration;
import io.github.journeydsl.core.scenariotest.Expected;
import io.github.journeydsl.core.scenariotest.ExpectedEffect;
import io.github.journeydsl.core.scenariotest.Given;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.core.scenariotest.TestLead;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests of scenarios, migrations and accepted findings. */
class TestStatementsTest {

  private static final LocalDateTime TEN = LocalDateTime.of(2026, 10, 5, 10, 0);

  private static ExpectedEffect effect(String effect) {
    return Reads.statements("test t { lead p in x; expect 2026-10-05T10:00 " + effect + " }")
        .tests()
        .get(0)
        .expected()
        .get(0)
        .effect();
  }

  private static Suppression allow(String rest) {
    return Reads.statements("allow " + rest).suppressions().get(0);
  }

  @Test
  void aTestWithEveryPropertyGivesEveryProperty() {
    assertThat(Reads.statements("""
        test 高評価 "高評価ならアップグレードを案内" {
          lead yamada in purchase with consent email, phone
          given  2026-10-05 契約
          given  2026-10-05T10:00 answer survey with rating 5, 感想 "良い", vip true
          expect 2026-10-05T10:00 send upgrade by email
          expect 2026-10-05T10:00 exit
          expect no more sends
        }
        """).tests())
        .containsExactly(ScenarioTest.builder()
            .id("高評価")
            .label("高評価ならアップグレードを案内")
            .lead(TestLead.of("yamada", "purchase").consenting("email", "phone"))
            .addGiven(
                Given.of(LocalDateTime.of(2026, 10, 5, 0, 0), EventPattern.of("契約")),
                Given.of(TEN, EventPattern.of(Verb.ANSWER, "survey"))
                    .with("rating", AttributeValue.of(5))
                    .with("感想", AttributeValue.of("良い"))
                    .with("vip", AttributeValue.of(true)))
            .addExpected(
                Expected.of(TEN, new ExpectedEffect.Send("upgrade", "email")),
                Expected.of(TEN, new ExpectedEffect.Exit()))
            .noMoreSends(true)
            .build());
  }

  @Test
  void theShortestTestHasALead() {
    assertThat(Reads.statements("test t { lead p in x }").tests())
        .containsExactly(
            ScenarioTest.builder().id("t").lead(TestLead.of("p", "x")).build());
  }

  @Test
  void everyEffectCanBeExpected() {
    assertThat(effect("send 事例 by メール")).isEqualTo(new ExpectedEffect.Send("事例", "メール"));
    assertThat(effect("phase 購入")).isEqualTo(new ExpectedEffect.Phase("購入"));
    assertThat(effect("handoff sales")).isEqualTo(new ExpectedEffect.HandOff("sales"));
    assertThat(effect("task sales")).isEqualTo(new ExpectedEffect.Task("sales"));
    assertThat(effect("alert sales")).isEqualTo(new ExpectedEffect.Alert("sales"));
    assertThat(effect("score 80")).isEqualTo(new ExpectedEffect.Score(80));
    assertThat(effect("score -5")).isEqualTo(new ExpectedEffect.Score(-5));
    assertThat(effect("exit")).isEqualTo(new ExpectedEffect.Exit());
  }

  @Test
  void aMigrationSaysWhereLeadsGo() {
    assertThat(Reads.statements("""
        migration 育成 from "1.0" {
          first-wait to second-wait
          古い       to 新しい
          dropped    to exit
          to         to to
        }
        migration other from "2"
        """).migrations())
        .isEqualTo(List.of(
            new Migration(
                "育成",
                "1.0",
                List.of(
                    Migration.Move.to("first-wait", "second-wait"),
                    Migration.Move.to("古い", "新しい"),
                    Migration.Move.exit("dropped"),
                    Migration.Move.to("to", "to"))),
            new Migration("other", "2", List.of())));
  }

  @Test
  void aFindingIsAcceptedForTheWholeMapOrForOneElement() {
    assertThat(allow("key-personas because \"一人だけ\""))
        .isEqualTo(Suppression.of("key-personas", "一人だけ"));
    assertThat(allow("dmu-coverage on phase 認知 because \"x\""))
        .isEqualTo(Suppression.of("dmu-coverage", ElementRef.of(ElementKind.PHASE, "認知"), "x"));
    assertThat(allow("approval-remand on step ringi/draft because \"x\""))
        .isEqualTo(Suppression.of(
            "approval-remand", ElementRef.of(ElementKind.STEP, "ringi", "draft"), "x"));
    assertThat(allow("emotion-missing on experience seminar / sato because \"x\""))
        .isEqualTo(Suppression.of(
            "emotion-missing", ElementRef.of(ElementKind.EXPERIENCE, "seminar", "sato"), "x"));
  }

  @Test
  void anAcceptanceMayEnd() {
    assertThat(allow("key-personas because \"x\" until 2027-03-31"))
        .isEqualTo(new Suppression(
            "key-personas", Optional.empty(), "x", Optional.of(LocalDate.of(2027, 3, 31))));
  }
}
