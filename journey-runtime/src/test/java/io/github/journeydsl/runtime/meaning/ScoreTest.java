package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.runtime.LeadState;
import io.github.journeydsl.runtime.Transition;
import io.github.journeydsl.runtime.input.Input;
import io.github.journeydsl.runtime.input.Wake;
import io.github.journeydsl.runtime.log.Alert;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Notice.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Point 8: "the sum of all awards, each worth points × (1 − P/100)^k after k whole decay periods
 * since it was given. A threshold fires on the way up only; a computed crossing is a timer."
 */
class ScoreTest {

  private static final String RISES =
      "scenario s { on score rises to %d; reentry always; alert team \"up\" }";

  private static Story scored(String scoring, int threshold) {
    return Story.of("scoring { " + scoring + " }\n" + RISES.formatted(threshold));
  }

  @Test
  void eachAwardDecaysByItself() {
    Story story = scored("on signed +100; on called +50; decay 10% every 30 days", 1_000)
        .at("2026-10-05T10:00", "signed")
        .at("2026-10-15T10:00", "called")
        .run("2026-10-15T10:00");
    assertThat(story.score("2026-11-04T09:59")).isEqualTo("150");
    assertThat(story.score("2026-11-04T10:00")).isEqualTo("140");
    assertThat(story.score("2026-11-14T10:00")).isEqualTo("135");
    assertThat(story.score("2026-12-04T10:00")).isEqualTo("126");
    assertThat(story.score("2026-12-14T10:00")).isEqualTo("121.5");
  }

  @Test
  void decayPeriodsAreCountedOnTheCalendar() {
    Story story = scored("on signed +100; decay 50% every 1 month", 1_000)
        .at("2027-01-31T10:00", "signed")
        .run("2027-01-31T10:00");
    assertThat(story.score("2027-02-28T09:59")).isEqualTo("100");
    assertThat(story.score("2027-02-28T10:00")).isEqualTo("50");
    assertThat(story.score("2027-03-31T09:59")).isEqualTo("50");
    assertThat(story.score("2027-03-31T10:00")).isEqualTo("25");
  }

  @Test
  void aThresholdFiresWhenTheScoreWasBelowAndIsAtOrAbove() {
    Story story = scored("on signed +40", 80)
        .at("2026-10-05T10:00", "signed")
        .at("2026-10-06T10:00", "signed")
        .at("2026-10-07T10:00", "signed")
        .run("2026-11-01T00:00");
    assertThat(story.effects()).containsExactly("2026-10-06T10:00 alert team up");
  }

  @Test
  void itFiresAgainOnlyAfterTheScoreFellBelow() {
    Story story = scored("on signed +100; on called -50", 80)
        .at("2026-10-05T10:00", "signed")
        .at("2026-10-06T10:00", "called")
        .at("2026-10-07T10:00", "signed")
        .run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly("2026-10-05T10:00 alert team up", "2026-10-07T10:00 alert team up");
  }

  @Test
  void decayBetweenTwoAwardsLetsItFireAgainAndNeverByItself() {
    // 100, from the 15th 50, with 40 more on the 16th 90
    Story story = scored("on signed +100; on called +40; decay 50% every 10 days", 80)
        .at("2026-10-05T10:00", "signed")
        .at("2026-10-16T10:00", "called")
        .run("2027-11-01T00:00");
    assertThat(story.effects())
        .containsExactly("2026-10-05T10:00 alert team up", "2026-10-16T10:00 alert team up");
  }

  @Test
  void anAwardAtTheInstantOfADecayIsComparedWithTheScoreOfThatInstant() {
    Story story = scored("on signed +100; on called +40; decay 50% every 10 days", 80)
        .at("2026-10-05T10:00", "signed")
        .at("2026-10-15T10:00", "called")
        .run("2027-11-01T00:00");
    assertThat(story.effects())
        .containsExactly("2026-10-05T10:00 alert team up", "2026-10-15T10:00 alert team up");
  }

  @Test
  void aCrossingByFadingNegativePointsIsATimer() {
    // -40 on the 5th; with 60 of the 10th 20; on the 15th -20 + 60 = 40; on the 20th -20 + 30
    Story story = scored("on called -40; on signed +60; decay 50% every 10 days", 40)
        .at("2026-10-05T10:00", "called")
        .at("2026-10-10T10:00", "signed")
        .run("2027-11-01T00:00");
    assertThat(story.effects()).containsExactly("2026-10-15T10:00 alert team up");
  }

  @Test
  void allAwardsOfOneEventCountTogether() {
    // up by 100 and down by 50 at once: 80 is never reached
    Story story = scored("on signed +100; on signed -50", 80)
        .at("2026-10-05T10:00", "signed")
        .run("2026-11-01T00:00");
    assertThat(story.effects()).isEmpty();
    assertThat(story.score("2026-10-05T10:00")).isEqualTo("50");
  }

  @Test
  void pointsOfAStepCrossAsWell() {
    Story story = Story.of("scenario p { on signed; score +30; score +50 }\n" + RISES.formatted(80))
        .at("2026-10-05T10:00", "signed")
        .run("2026-11-01T00:00");
    assertThat(story.effects()).containsExactly("2026-10-05T10:00 alert team up");
    assertThat(story.notices(Kind.SCORE))
        .containsExactly("2026-10-05T10:00 score p: 0 -> 30", "2026-10-05T10:00 score p: 30 -> 80");
  }

  @Test
  void aStageIsRecordedOnTheWayUp() {
    Story story = scored(
            "on signed +60; decay 50% every 10 days; stage mql at 50; stage sql at 80", 999)
        .at("2026-10-05T10:00", "signed")
        .at("2026-10-16T10:00", "signed")
        .run("2026-10-20T00:00");
    // 60, from the 15th 30, on the 16th 90
    assertThat(story.notices(Kind.STAGE))
        .containsExactly(
            "2026-10-05T10:00 stage: mql",
            "2026-10-16T10:00 stage: mql",
            "2026-10-16T10:00 stage: sql");
  }

  @Test
  void anExitAsksWhenTheScoreDecays() {
    // 100, on the 15th 50, on the 25th 25
    Story story = Story.of("""
            scoring { on signed +100; decay 50% every 10 days }
            scenario s {
              on signed
              exit when score < 50
              repeat 9 times every 3 days { alert team "a" }
            }
            """).at("2026-10-05T10:00", "signed").run("2026-12-01T00:00");
    assertThat(story.effects()).hasSize(7).last().isEqualTo("2026-10-23T10:00 alert team a");
    assertThat(story.notices(Kind.LEFT)).singleElement().asString().startsWith("2026-10-25T10:00");
  }

  @Test
  void aCrossingAtTheInstantOfTheFirstInputBehindAnOutageIsSeen() {
    // -2 on the 4th, -40 on the 5th, +60 on the 10th: 18, on the 14th 19, on the 15th 39
    Story story =
        scored("on request news -2; on called -40; on signed +60; decay 50% every 10 days", 30);
    LeadState lead = story.program().lead("lead");
    Input[] inputs = {
      story.input("2026-10-04T10:00", "request news"),
      story.input("2026-10-05T10:00", "called"),
      story.input("2026-10-10T10:00", "signed"),
      story.input("2026-10-15T10:00", "download guide"),
      new Wake(story.instant("2026-10-15T10:00"))
    };
    List<LogEntry> log = List.of();
    for (Input input : inputs) {
      Transition step = story.program().step(lead, input);
      lead = step.state();
      log = step.log();
    }
    assertThat(log).anyMatch(Alert.class::isInstance);
  }
}
