package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * "{@code reentry never} (default) · {@code after exit} · {@code after DURATION} · {@code always}:
 * one instance per lead at a time; {@code after DURATION} counts from entry; {@code always} still
 * waits for the running one to end."
 */
class ReentryTest {

  /** Entries of a scenario of two days by events on the 5th, the 6th, the 7th and the 15th. */
  private static Story entries(String reentry) {
    return Story.of("scenario s { on signed; " + reentry + " alert team \"in\"; wait 2 days }")
        .at("2026-10-05T10:00", "signed")
        .at("2026-10-06T10:00", "signed")
        .at("2026-10-07T10:00:00.001", "signed")
        .at("2026-10-15T10:00", "signed")
        .run("2026-12-01T00:00");
  }

  private static final String FIRST = "2026-10-05T10:00 alert team in";

  @Test
  void neverIsOnce() {
    assertThat(entries("").effects()).containsExactly(FIRST);
    assertThat(entries("reentry never;").effects()).containsExactly(FIRST);
  }

  @Test
  void afterExitIsAnyTimeWhenNoneRuns() {
    assertThat(entries("reentry after exit;").effects())
        .containsExactly(
            FIRST, "2026-10-07T10:00:00.001 alert team in", "2026-10-15T10:00 alert team in");
  }

  @Test
  void alwaysWaitsForTheRunningOneAndWhatComesMeanwhileIsGone() {
    assertThat(entries("reentry always;").effects())
        .containsExactly(
            FIRST, "2026-10-07T10:00:00.001 alert team in", "2026-10-15T10:00 alert team in");
  }

  @Test
  void afterADurationCountsFromEntry() {
    assertThat(entries("reentry after 10 days;").effects())
        .containsExactly(FIRST, "2026-10-15T10:00 alert team in");
    assertThat(entries("reentry after 11 days;").effects()).containsExactly(FIRST);
    assertThat(entries("reentry after 1 day;").effects())
        .containsExactly(
            FIRST, "2026-10-07T10:00:00.001 alert team in", "2026-10-15T10:00 alert team in");
  }

  @Test
  void anEventAtTheInstantAtWhichTheRunningOneEndsComesBeforeItsTimer() {
    Story story = Story.of(
            "scenario s { on signed; reentry always; alert team \"in\"; wait 2 days }")
        .at("2026-10-05T10:00", "signed")
        .at("2026-10-07T10:00", "signed")
        .run("2026-12-01T00:00");
    assertThat(story.effects()).containsExactly(FIRST);
  }

  @Test
  void anInstanceThatIsLeftByAnEventMakesRoomForTheSameEvent() {
    Story story = Story.of(
            "scenario s { on signed; reentry always; exit when signed; alert team \"in\"; wait 2 days }")
        .at("2026-10-05T10:00", "signed")
        .at("2026-10-06T10:00", "signed")
        .run("2026-12-01T00:00");
    assertThat(story.effects()).containsExactly(FIRST, "2026-10-06T10:00 alert team in");
  }
}
