package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * "{@code send CONTENT by CHANNEL (valid for D)?}: an effect; deferred by the policy; the scenario
 * goes on when it is SENT or SKIPPED." It is valid until first due + D, inclusive.
 */
class ValidForTest {

  private static Story evening(String validFor) {
    return Story.of("policy { send between 09:00 and 18:00 }\n"
            + "scenario s { on signed; send news by email valid for " + validFor
            + "; alert team \"on\" }")
        .at("2026-10-05T18:00", "signed")
        .run("2026-11-01T00:00");
  }

  @Test
  void theLastInstantOfItsValidityIsStillGood() {
    assertThat(evening("15 hours").effects())
        .containsExactly(
            "2026-10-05T18:00 send news by email deferred window until 2026-10-06T09:00",
            "2026-10-06T09:00 send news by email",
            "2026-10-06T09:00 alert team on");
  }

  @Test
  void whatCouldOnlyGoOutTooLateIsSkippedAtOnceAndTheScenarioGoesOn() {
    assertThat(evening("14 hours").effects())
        .containsExactly(
            "2026-10-05T18:00 send news by email skipped expired",
            "2026-10-05T18:00 alert team on");
  }

  @Test
  void validityCountsFromTheFirstDueTimeThroughAllDeferrals() {
    // y takes the place of the deferred send of x, whose validity ends a day before the next one
    Story story = Story.of("""
            policy { at most 1 send per 1 day }
            scenario y { on signed; send news by email; wait 1 day; send survey by email }
            scenario x { on signed; send tips by email valid for 36 hours }
            """).at("2026-10-05T10:00", "signed").run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-05T10:00 send news by email",
            "2026-10-05T10:00 send tips by email deferred cap until 2026-10-06T10:00",
            "2026-10-06T10:00 send survey by email",
            "2026-10-06T10:00 send tips by email skipped expired");
  }

  @Test
  void itExpiresWhileAHandOffIsOpen() {
    Story story = Story.of("""
            scenario h { on called; handoff sales as SQL { until signed } }
            scenario s { on download guide; send offer by email valid for 2 days; alert team "on" }
            """)
        .at("2026-10-05T10:00", "called")
        .at("2026-10-05T12:00", "download guide")
        .at("2026-10-20T12:00", "signed")
        .run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-05T10:00 handoff sales as SQL",
            "2026-10-05T12:00 send offer by email deferred handoff",
            "2026-10-07T12:00 send offer by email skipped expired",
            "2026-10-07T12:00 alert team on");
  }

  @Test
  void aHandOffAtTheLastInstantLetsItExpireAtOnce() {
    Story story = Story.of("""
            policy { at most 1 send per 1 day }
            scenario h { on called; handoff sales as SQL { until signed } }
            scenario s {
              on download guide
              send news by email
              send offer by email valid for 1 day
            }
            """)
        .at("2026-10-05T10:00", "download guide")
        .at("2026-10-05T12:00", "called")
        .run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-05T10:00 send news by email",
            "2026-10-05T10:00 send offer by email deferred cap until 2026-10-06T10:00",
            "2026-10-05T12:00 handoff sales as SQL",
            "2026-10-06T10:00 send offer by email skipped expired");
  }
}
