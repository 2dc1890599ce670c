package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.runtime.log.Notice.Kind;
import org.junit.jupiter.api.Test;

/**
 * Point 10: "a step budget per wake and a send budget per instance; past either, the instance is
 * quarantined with a record."
 */
class BoundsTest {

  private static final String SIX = "alert team \"a\"; ".repeat(6);

  private static Story bounded(String steps) {
    return Story.of(
            "scenario s { on signed; reentry always; exit when called; " + steps + " }",
            settings -> settings.withStepsPerWake(5).withSendsPerInstance(2))
        .at("2026-10-05T10:00", "signed");
  }

  @Test
  void pastTheStepBudgetOfOneInstantItIsQuarantinedWithARecord() {
    Story story = bounded(SIX).run("2026-11-01T00:00");
    assertThat(story.effects()).hasSize(5);
    assertThat(story.notices(Kind.QUARANTINED)).hasSize(1);
    assertThat(story.state().running().get(0).quarantined()).isTrue();
  }

  @Test
  void theStepBudgetIsPerInstant() {
    Story story = bounded("alert team \"a\"; alert team \"a\"; wait 1 day; " + SIX.substring(0, 32))
        .run("2026-11-01T00:00");
    assertThat(story.notices(Kind.QUARANTINED)).isEmpty();
    assertThat(story.effects()).hasSize(4);
  }

  @Test
  void pastTheSendBudgetOfTheInstanceItIsQuarantined() {
    Story story =
        bounded("repeat 4 times every 1 day { send news by email }").run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-05T10:00 send news by email", "2026-10-06T10:00 send news by email");
    assertThat(story.notices(Kind.QUARANTINED))
        .singleElement()
        .asString()
        .startsWith("2026-10-07T10:00");
  }

  @Test
  void whatIsSkippedIsNotCounted() {
    Story story = bounded("repeat 4 times every 1 day { send offer by email }")
        .at("2026-10-05T12:00", "-email")
        .at("2026-10-07T12:00", "+email")
        .run("2026-11-01T00:00");
    assertThat(story.notices(Kind.QUARANTINED)).isEmpty();
  }

  @Test
  void aQuarantinedInstanceCountsAsRunningAndAnExitRuleEndsIt() {
    Story story = bounded(SIX).at("2026-10-06T10:00", "signed").run("2026-10-07T00:00");
    assertThat(story.effects()).hasSize(5);
    story.at("2026-10-07T10:00", "called").run("2026-10-08T00:00");
    assertThat(story.state().running()).isEmpty();
    story.at("2026-10-08T10:00", "signed").run("2026-10-09T00:00");
    assertThat(story.effects()).hasSize(10);
  }

  @Test
  void scenariosThatStartEachOtherComeToAnEnd() {
    Story story = Story.of("""
            scenario a { on signed; reentry always; start b; alert team "a" }
            scenario b { on called; reentry always; start a; alert team "b" }
            """).at("2026-10-05T10:00", "signed").run("2026-11-01T00:00");
    assertThat(story.effects()).hasSizeLessThan(2_000);
    assertThat(story.notices(Kind.QUARANTINED)).isNotEmpty();
  }

  @Test
  void anInstanceMayRestWhereARepetitionWouldBegin() {
    String repeat = "repeat 2 times every 1 day { alert team \"a\" }";
    Story story = bounded(SIX.substring(16) + repeat).run("2026-11-01T00:00");
    assertThat(story.effects()).hasSize(5);
    assertThat(story.state().running().get(0).step()).startsWith("repeat");
    assertThat(story.state().program().read(story.state().toBytes())).isEqualTo(story.state());
    assertThat(story.state().program().readJson(story.state().toJson())).isEqualTo(story.state());
  }

  @Test
  void aScenarioThatStartsItselfMayRestThereToo() {
    Story story = Story.of("""
            scenario a { on signed; reentry always; start a; repeat 1 time every 1 day { exit } }
            """).at("2026-10-05T10:00", "signed").run("2026-11-01T00:00");
    assertThat(story.notices(Kind.QUARANTINED)).isNotEmpty();
    assertThat(story.state().program().readJson(story.state().toJson())).isEqualTo(story.state());
  }
}
