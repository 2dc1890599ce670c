package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Point 2: "Waits are anchored at the completion of the previous step. Days and longer are computed
 * in the scenario's zone on the calendar."
 */
class WaitTest {

  private static List<String> alertAfter(String zone, String wait, String from) {
    return Story.in(zone, "scenario s { on signed; wait " + wait + "; alert team \"now\" }")
        .at(from, "signed")
        .run("2030-01-01T00:00")
        .effects();
  }

  private static void check(String zone, String wait, String from, String to) {
    assertThat(alertAfter(zone, wait, from)).containsExactly(to + " alert team now");
  }

  @Test
  void aDayKeepsTheWallClockTimeWhereClocksAreNeverChanged() {
    check("Asia/Tokyo", "3 days", "2026-10-05T10:00", "2026-10-08T10:00");
    check("Asia/Tokyo", "2 weeks", "2026-12-25T23:59", "2027-01-08T23:59");
  }

  @Test
  void aDayKeepsTheWallClockTimeOverAClockChange() {
    // New York: forward on 2026-03-08 at 02:00, back on 2026-11-01 at 02:00
    check("America/New_York", "1 day", "2026-03-07T10:00", "2026-03-08T10:00");
    check("America/New_York", "1 week", "2026-10-28T10:00", "2026-11-04T10:00");
    // London: forward on 2026-03-29 at 01:00, back on 2026-10-25 at 02:00
    check("Europe/London", "1 month", "2026-03-01T08:30", "2026-04-01T08:30");
    check("Europe/London", "1 day", "2026-10-24T12:00", "2026-10-25T12:00");
  }

  @Test
  void hoursAndMinutesAreElapsed() {
    check("America/New_York", "24 hours", "2026-03-07T10:00", "2026-03-08T11:00");
    check("America/New_York", "24 hours", "2026-10-31T10:00", "2026-11-01T09:00");
    check("Europe/London", "90 minutes", "2026-03-29T00:15", "2026-03-29T02:45");
    check("Asia/Tokyo", "36 hours", "2026-10-05T10:00", "2026-10-06T22:00");
  }

  @Test
  void aClockChangeGapMovesForward() {
    check("America/New_York", "1 day", "2026-03-07T02:30", "2026-03-08T03:30");
    check("Europe/London", "1 week", "2026-03-22T01:00", "2026-03-29T02:00");
    // Lord Howe: forward by half an hour on 2026-10-04 at 02:00
    check("Australia/Lord_Howe", "1 day", "2026-10-03T02:15", "2026-10-04T02:45");
  }

  @Test
  void anOverlapTakesTheEarlierOffset() {
    check("America/New_York", "1 day", "2026-10-31T01:30", "2026-11-01T01:30-04:00");
    check("Europe/London", "1 day", "2026-10-24T01:30", "2026-10-25T01:30+01:00");
    // Lord Howe: back by half an hour on 2026-04-05 at 02:00, so that 01:30 to 02:00 comes twice
    check("Australia/Lord_Howe", "1 day", "2026-04-04T01:45", "2026-04-05T01:45+11:00");
  }

  @Test
  void theSecondCopyOfAnHourGoesOnFromItsLocalTime() {
    check("America/New_York", "1 day", "2026-11-01T01:30-05:00", "2026-11-02T01:30");
    check("America/New_York", "1 hour", "2026-11-01T01:30-04:00", "2026-11-01T01:30-05:00");
  }

  @Test
  void aDayThatTheZoneSkippedMovesForwardByItsLength() {
    // Apia had no 2011-12-30: behind 2011-12-29 23:59 came 2011-12-31 00:00
    check("Pacific/Apia", "1 day", "2011-12-29T09:00", "2011-12-31T09:00");
    check("Pacific/Apia", "2 days", "2011-12-29T09:00", "2011-12-31T09:00");
    check("Pacific/Apia", "24 hours", "2011-12-29T09:00", "2011-12-31T09:00");
    check("Pacific/Apia", "48 hours", "2011-12-29T09:00", "2012-01-01T09:00");
  }

  @Test
  void monthEndsClamp() {
    check("Asia/Tokyo", "1 month", "2027-01-31T10:00", "2027-02-28T10:00");
    check("Asia/Tokyo", "1 month", "2028-01-31T10:00", "2028-02-29T10:00");
    check("Asia/Tokyo", "1 month", "2026-08-31T10:00", "2026-09-30T10:00");
    check("Asia/Tokyo", "2 months", "2026-12-31T10:00", "2027-02-28T10:00");
    check("Asia/Tokyo", "3 months", "2026-11-30T09:30", "2027-02-28T09:30");
  }

  @Test
  void aYearFromALeapDayIsTheEndOfFebruary() {
    check("Asia/Tokyo", "1 year", "2028-02-29T10:00", "2029-02-28T10:00");
    check("Asia/Tokyo", "1 year", "2027-02-28T10:00", "2028-02-28T10:00");
    check("Asia/Tokyo", "1 day", "2028-02-28T10:00", "2028-02-29T10:00");
  }

  @Test
  void aWaitIsAnchoredAtTheCompletionOfThePreviousStep() {
    Story story = Story.of("""
            policy { send between 09:00 and 18:00 on monday }
            scenario s { on signed; send news by email; wait 1 day; alert team "now" }
            """).at("2026-10-06T20:00", "signed").run("2026-12-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-06T20:00 send news by email deferred window until 2026-10-12T09:00",
            "2026-10-12T09:00 send news by email",
            "2026-10-13T09:00 alert team now");
  }

  @Test
  void eachMonthOfTwoWaitsClampsByItself() {
    assertThat(alertAfter("Asia/Tokyo", "1 month; wait 1 month", "2027-01-31T10:00"))
        .containsExactly("2027-03-28T10:00 alert team now");
  }
}
