package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.runtime.log.Notice.Kind;
import org.junit.jupiter.api.Test;

/**
 * "{@code exit when EVENT or CONDITION} · {@code goal EVENT}: leave early; count success."
 * "{@code exit}: control."
 */
class ExitTest {

  private static Story runs(String rules) {
    return Story.of("scoring { on download guide +30 }\nscenario s { on signed; " + rules
            + "; repeat 9 times every 1 day { alert team \"a\" } }")
        .at("2026-10-05T10:00", "signed");
  }

  @Test
  void anEventEndsItEarly() {
    Story story = runs("exit when called or unsubscribe tips")
        .at("2026-10-06T12:00", "unsubscribe tips")
        .run("2026-12-01T00:00");
    assertThat(story.effects())
        .containsExactly("2026-10-05T10:00 alert team a", "2026-10-06T10:00 alert team a");
    assertThat(story.state().running()).isEmpty();
  }

  @Test
  void aConditionEndsItWhenItBecomesTrue() {
    Story story = runs("exit when score >= 30")
        .at("2026-10-06T12:00", "download guide")
        .run("2026-12-01T00:00");
    assertThat(story.effects()).hasSize(2);
    Story optOut = runs("exit when not consent email")
        .at("2026-10-06T12:00", "-email")
        .run("2026-12-01T00:00");
    assertThat(optOut.effects()).hasSize(2);
  }

  @Test
  void enteringAPhaseEndsItAlsoWhereAStepMoves() {
    Story story = runs("exit when enter interest")
        .at("2026-10-06T12:00", "request news")
        .run("2026-12-01T00:00");
    assertThat(story.effects()).hasSize(3).last().isEqualTo("2026-10-06T12:00 phase interest");
  }

  @Test
  void aGoalIsRecordedAndTheScenarioGoesOn() {
    Story story = runs("goal called").at("2026-10-06T12:00", "called").run("2026-12-01T00:00");
    assertThat(story.notices(Kind.GOAL)).containsExactly("2026-10-06T12:00 goal s: called");
  }

  @Test
  void theStepLeavesAtOnce() {
    Story story = Story.of("scenario s { on signed; alert team \"a\"; exit; alert team \"b\" }")
        .at("2026-10-05T10:00", "signed")
        .run("2026-12-01T00:00");
    assertThat(story.effects()).containsExactly("2026-10-05T10:00 alert team a");
    assertThat(story.notices(Kind.LEFT)).containsExactly("2026-10-05T10:00 left s: exit");
  }

  @Test
  void whatOtherScenariosCountWakesNobody() {
    Story story = Story.of("""
            scenario s { on signed; exit when score >= 50; wait 2 days }
            scenario t { on called and count(signed within 1 hour) > 5; exit }
            """).at("2026-10-05T10:00", "signed").run("2026-10-05T10:00");
    assertThat(story.state().nextWake()).contains(story.instant("2026-10-07T10:00"));
  }
}
