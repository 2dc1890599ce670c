package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * "{@code in PHASES}: the lead's phase must be one of these at entry, and at a send one of these or
 * the target of this instance's latest {@code move to}."
 */
class PhaseGuardTest {

  @Test
  void aLeadInAnotherPhaseDoesNotEnter() {
    Story story = Story.of("scenario s { on signed; in interest, comparison; alert team \"in\" }")
        .at("2026-10-05T10:00", "signed")
        .at("2026-10-06T10:00", "request news")
        .at("2026-10-07T10:00", "signed")
        .run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly("2026-10-06T10:00 phase interest", "2026-10-07T10:00 alert team in");
  }

  @Test
  void aSendInAnotherPhaseIsSkippedAndTheScenarioGoesOn() {
    Story story = Story.of("""
            scenario s { on signed; in awareness; wait 1 day; send news by email; alert team "on" }
            """)
        .at("2026-10-05T10:00", "signed")
        .at("2026-10-05T12:00", "request news")
        .run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-05T12:00 phase interest",
            "2026-10-06T10:00 send news by email skipped phase",
            "2026-10-06T10:00 alert team on");
  }

  @Test
  void theTargetOfTheLatestMoveIsAllowed() {
    Story story = Story.of("""
            scenario s {
              on signed; in awareness
              move to interest; send news by email
              move to comparison; send tips by email
              wait 1 day
              send survey by email
            }
            """)
        .at("2026-10-05T10:00", "signed")
        .at("2026-10-05T12:00", "request tips") // to purchase
        .run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-05T10:00 phase interest",
            "2026-10-05T10:00 send news by email",
            "2026-10-05T10:00 phase comparison",
            "2026-10-05T10:00 send tips by email",
            "2026-10-05T12:00 phase purchase",
            "2026-10-06T10:00 send survey by email skipped phase");
  }
}
