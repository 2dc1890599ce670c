package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * "{@code handoff TEAM as STAGE { until EVENT; within D; late { … } returned { … } }}: hands the
 * lead to people and waits; at the deadline {@code late} runs once and it stays open;
 * {@code returned} runs on {@code handoff-returned}; promotions to this lead are deferred while it
 * is open."
 */
class HandOffTest {

  private static final String HANDED =
      "2026-10-05T10:00 handoff sales as SQL until 2026-10-12T10:00";

  private static Story handed(String blocks) {
    return Story.of(
            "scenario s { on called; handoff sales as SQL { until signed; within 1 week; " + blocks
                + " }; alert team \"closed\" }\n"
                + "scenario p { on download guide; reentry always; send offer by email }")
        .at("2026-10-05T10:00", "called");
  }

  private static final String LATE = "late { alert boss \"late\" }";

  @Test
  void itWaitsForItsEventAndGoesOn() {
    assertThat(handed(LATE)
            .at("2026-10-07T10:00", "signed")
            .run("2026-12-01T00:00")
            .effects())
        .containsExactly(HANDED, "2026-10-07T10:00 alert team closed");
  }

  @Test
  void atTheDeadlineLateRunsOnceAndItStaysOpen() {
    assertThat(handed(LATE)
            .at("2026-11-20T10:00", "signed")
            .run("2026-12-01T00:00")
            .effects())
        .containsExactly(
            HANDED, "2026-10-12T10:00 alert boss late", "2026-11-20T10:00 alert team closed");
  }

  @Test
  void theEventAtTheDeadlineBeatsIt() {
    assertThat(handed(LATE)
            .at("2026-10-12T10:00", "signed")
            .run("2026-12-01T00:00")
            .effects())
        .containsExactly(HANDED, "2026-10-12T10:00 alert team closed");
  }

  @Test
  void lateIsLeftWhereTheEventComesWhileItStillWaits() {
    Story story = handed("late { alert boss \"late\"; wait 3 days; alert boss \"later\" }")
        .at("2026-10-14T10:00", "signed")
        .run("2026-12-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            HANDED, "2026-10-12T10:00 alert boss late", "2026-10-14T10:00 alert team closed");
  }

  @Test
  void returnedRunsAndThenTheScenarioGoesOn() {
    assertThat(handed("returned { wait 1 day; alert team \"back\" }")
            .at("2026-10-06T10:00", "handoff-returned")
            .run("2026-12-01T00:00")
            .effects())
        .containsExactly(
            HANDED, "2026-10-07T10:00 alert team back", "2026-10-07T10:00 alert team closed");
  }

  @Test
  void withoutABlockForItAReturnEndsTheHandOff() {
    assertThat(handed(LATE)
            .at("2026-10-06T10:00", "handoff-returned")
            .run("2026-12-01T00:00")
            .effects())
        .containsExactly(HANDED, "2026-10-06T10:00 alert team closed");
  }

  @Test
  void promotionsAreDeferredWhileItIsOpenAndReleasedAtItsEnd() {
    assertThat(handed(LATE)
            .at("2026-10-06T10:00", "download guide")
            .at("2026-10-07T10:00", "signed")
            .run("2026-12-01T00:00")
            .effects())
        .containsExactly(
            HANDED,
            "2026-10-06T10:00 send offer by email deferred handoff",
            "2026-10-07T10:00 alert team closed",
            "2026-10-07T10:00 send offer by email");
  }

  @Test
  void promotionsStayDeferredWhileItIsLate() {
    assertThat(handed(LATE)
            .at("2026-10-13T10:00", "download guide")
            .at("2026-10-14T10:00", "signed")
            .run("2026-12-01T00:00")
            .effects())
        .contains(
            "2026-10-13T10:00 send offer by email deferred handoff",
            "2026-10-14T10:00 send offer by email");
  }

  @Test
  void informationIsNotDeferred() {
    Story story = Story.of("""
            scenario s { on called; handoff sales as SQL { until signed } }
            scenario i { on download guide; send news by email }
            """)
        .at("2026-10-05T10:00", "called")
        .at("2026-10-06T10:00", "download guide")
        .run("2026-12-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-05T10:00 handoff sales as SQL", "2026-10-06T10:00 send news by email");
  }

  @Test
  void aPromotionWaitsForTheEndOfAllHandOffsOfTheLead() {
    Story story = Story.of("""
            scenario a { on called; handoff sales as SQL { until signed } }
            scenario b { on called; handoff support as care { until answer survey } }
            scenario p { on download guide; send offer by email }
            """)
        .at("2026-10-05T10:00", "called")
        .at("2026-10-06T10:00", "download guide")
        .at("2026-10-07T10:00", "signed")
        .at("2026-10-08T10:00", "answer survey rating 5")
        .run("2026-12-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-05T10:00 handoff sales as SQL",
            "2026-10-05T10:00 handoff support as care",
            "2026-10-06T10:00 send offer by email deferred handoff",
            "2026-10-08T10:00 send offer by email");
  }

  @Test
  void aReleasedPromotionIsDecidedByAllGuards() {
    Story story = Story.of("""
            policy { send between 09:00 and 18:00 }
            scenario a { on called; handoff sales as SQL { until signed } }
            scenario p { on download guide; send offer by email }
            """)
        .at("2026-10-05T10:00", "called")
        .at("2026-10-06T10:00", "download guide")
        .at("2026-10-07T20:00", "signed")
        .at("2026-10-07T21:00", "-email")
        .run("2026-12-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-05T10:00 handoff sales as SQL",
            "2026-10-06T10:00 send offer by email deferred handoff",
            "2026-10-07T20:00 send offer by email deferred window until 2026-10-08T09:00",
            "2026-10-08T09:00 send offer by email skipped consent");
  }

  @Test
  void anExitClosesItAndReleasesPromotions() {
    Story story = Story.of("""
            scenario a { on called; exit when unsubscribe tips; handoff sales as SQL { until signed } }
            scenario p { on download guide; send offer by email }
            """)
        .at("2026-10-05T10:00", "called")
        .at("2026-10-06T10:00", "download guide")
        .at("2026-10-07T10:00", "unsubscribe tips")
        .run("2026-12-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-05T10:00 handoff sales as SQL",
            "2026-10-06T10:00 send offer by email deferred handoff",
            "2026-10-07T10:00 send offer by email");
  }

  @Test
  void ofNestedHandOffsTheEventOfTheOuterOneEndsBoth() {
    String nested = "late { handoff boss as SQL { until answer survey }; alert team \"inner\" }";
    String inner = "2026-10-12T10:00 handoff boss as SQL";
    assertThat(handed(nested)
            .at("2026-10-13T10:00", "signed")
            .run("2026-12-01T00:00")
            .effects())
        .containsExactly(HANDED, inner, "2026-10-13T10:00 alert team closed");
    assertThat(handed(nested)
            .at("2026-10-13T10:00", "answer survey")
            .at("2026-10-14T10:00", "signed")
            .run("2026-12-01T00:00")
            .effects())
        .containsExactly(
            HANDED,
            inner,
            "2026-10-13T10:00 alert team inner",
            "2026-10-14T10:00 alert team closed");
    assertThat(handed(nested)
            .at("2026-10-13T10:00", "handoff-returned")
            .run("2026-12-01T00:00")
            .effects())
        .containsExactly(HANDED, inner, "2026-10-13T10:00 alert team closed");
  }

  @Test
  void whatWaitsForTheLastHandOffFollowsItsEndAndNotThatOfAnother() {
    Story story = Story.of("""
            scenario a {
              on called
              handoff sales as SQL { until signed }
              start c
              send offer by email
            }
            scenario b { on called; handoff sales as SQL { until signed } }
            scenario c { on manual; alert team "c" }
            """)
        .at("2026-10-05T10:00", "called")
        .at("2026-10-06T10:00", "signed")
        .run("2026-12-01T00:00");
    // the start comes before the end of the second hand-off, so what follows from it does
    assertThat(story.effects())
        .endsWith(
            "2026-10-06T10:00 send offer by email deferred handoff",
            "2026-10-06T10:00 alert team c",
            "2026-10-06T10:00 send offer by email");
  }
}
