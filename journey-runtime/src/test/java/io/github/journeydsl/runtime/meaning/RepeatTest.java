package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * "{@code repeat N times every D { … }} · {@code repeat every tuesday at 10:00 { … }}: bounded, the
 * first round at once, round k due at start + k·D, no wait after the last; by the clock, the first
 * at the next such time, strictly later."
 */
class RepeatTest {

  private static void check(String zone, String steps, String from, String... alerts) {
    Story story = Story.in(zone, "scenario s { on signed; exit when called; " + steps + " }")
        .at(from, "signed")
        .run("2028-01-01T00:00");
    assertThat(story.effects())
        .containsExactly(Arrays.stream(alerts)
            .map(alert -> alert.replace(" ", " alert team "))
            .toArray(String[]::new));
  }

  private static final String A = " { alert team \"a\" }; alert team \"z\"";

  @Test
  void theFirstRoundIsAtOnceAndThereIsNoWaitAfterTheLast() {
    check(
        "Asia/Tokyo",
        "repeat 3 times every 1 week" + A,
        "2026-10-05T10:00",
        "2026-10-05T10:00 a",
        "2026-10-12T10:00 a",
        "2026-10-19T10:00 a",
        "2026-10-19T10:00 z");
  }

  @Test
  void aRoundIsCountedFromTheStartSoThatMonthEndsComeBack() {
    check(
        "Asia/Tokyo",
        "repeat 4 times every 1 month" + A,
        "2027-01-31T10:00",
        "2027-01-31T10:00 a",
        "2027-02-28T10:00 a",
        "2027-03-31T10:00 a",
        "2027-04-30T10:00 a",
        "2027-04-30T10:00 z");
  }

  @Test
  void roundsKeepTheWallClockTimeAlsoBehindAGap() {
    check(
        "America/New_York",
        "repeat 3 times every 1 day" + A,
        "2026-03-07T02:30",
        "2026-03-07T02:30 a",
        "2026-03-08T03:30 a",
        "2026-03-09T02:30 a",
        "2026-03-09T02:30 z");
  }

  @Test
  void aRoundWhoseTimeHasPassedStartsAtOnce() {
    check(
        "Asia/Tokyo",
        "repeat 3 times every 1 day { wait 36 hours; alert team \"a\" }",
        "2026-10-05T10:00",
        "2026-10-06T22:00 a",
        "2026-10-08T10:00 a",
        "2026-10-09T22:00 a");
  }

  @Test
  void aRoundThatEndsEarlyWaitsForTheNext() {
    check(
        "Asia/Tokyo",
        "repeat 2 times every 1 day { wait 6 hours; alert team \"a\" }",
        "2026-10-05T10:00",
        "2026-10-05T16:00 a",
        "2026-10-06T16:00 a");
  }

  @Test
  void byTheClockTheFirstIsAtTheNextSuchTimeStrictlyLater() {
    // 2026-10-06 is a Tuesday
    check(
        "Asia/Tokyo",
        "repeat 2 times every tuesday at 10:00" + A,
        "2026-10-06T10:00",
        "2026-10-13T10:00 a",
        "2026-10-20T10:00 a",
        "2026-10-20T10:00 z");
    check(
        "Asia/Tokyo",
        "repeat 1 time every tuesday at 10:00" + A,
        "2026-10-06T09:59",
        "2026-10-06T10:00 a",
        "2026-10-06T10:00 z");
  }

  @Test
  void byTheClockATimeThatIsLeftOutMovesForward() {
    // Sundays
    check(
        "America/New_York",
        "repeat 3 times every sunday at 02:30" + A,
        "2026-02-28T12:00",
        "2026-03-01T02:30 a",
        "2026-03-08T03:30 a",
        "2026-03-15T02:30 a",
        "2026-03-15T02:30 z");
  }

  @Test
  void byTheClockATimeThatComesTwiceIsItsFirst() {
    check(
        "America/New_York",
        "repeat 2 times every sunday at 01:30" + A,
        "2026-10-31T12:00",
        "2026-11-01T01:30-04:00 a",
        "2026-11-08T01:30 a",
        "2026-11-08T01:30 z");
  }

  @Test
  void oneWithoutANumberGoesOnUntilAnExit() {
    Story story = Story.of(
            "scenario s { on signed; exit when called; repeat every tuesday at 10:00 { alert team \"a\" } }")
        .at("2026-10-05T10:00", "signed")
        .at("2026-10-20T10:00", "called")
        .run("2027-10-05T10:00");
    assertThat(story.effects())
        .containsExactly("2026-10-06T10:00 alert team a", "2026-10-13T10:00 alert team a");
  }

  @Test
  void repetitionsMayStandInRepetitions() {
    check(
        "Asia/Tokyo",
        "repeat 2 times every 1 week { repeat 2 times every 1 day { alert team \"a\" } }",
        "2026-10-05T10:00",
        "2026-10-05T10:00 a",
        "2026-10-06T10:00 a",
        "2026-10-12T10:00 a",
        "2026-10-13T10:00 a");
  }
}
