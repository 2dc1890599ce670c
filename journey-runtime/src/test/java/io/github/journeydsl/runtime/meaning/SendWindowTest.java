package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Point 3: "the earliest instant at or after the due time that lies inside it, computed in the
 * local zone. Weekdays are local weekdays. The window is [from, to)."
 */
class SendWindowTest {

  private static void check(String zone, String window, String due, String sent) {
    Story story = Story.in(
            zone,
            "policy { send between " + window + " }\n"
                + "scenario s { on signed; send news by email }")
        .at(due, "signed")
        .run("2031-01-01T00:00");
    String line = " send news by email";
    if (due.equals(sent)) {
      assertThat(story.effects()).containsExactly(sent + line);
    } else {
      assertThat(story.effects())
          .containsExactly(due + line + " deferred window until " + sent, sent + line);
    }
  }

  private static void check(String window, String due, String sent) {
    check("Asia/Tokyo", window, due, sent);
  }

  @Test
  void theFirstInstantIsInsideAndTheLastIsNot() {
    check("09:00 and 18:00", "2026-10-05T09:00", "2026-10-05T09:00");
    check("09:00 and 18:00", "2026-10-05T17:59", "2026-10-05T17:59");
    check("09:00 and 18:00", "2026-10-05T18:00", "2026-10-06T09:00");
    check("09:00 and 18:00", "2026-10-05T08:59", "2026-10-05T09:00");
    check("09:00 and 18:00", "2026-12-31T23:00", "2027-01-01T09:00");
  }

  @Test
  void firstTheAllowedDayThenTheTimeOfDay() {
    check("10:00 and 12:00 on monday, thursday", "2026-10-05T11:00", "2026-10-05T11:00");
    check("10:00 and 12:00 on monday, thursday", "2026-10-05T12:00", "2026-10-08T10:00");
    check("10:00 and 12:00 on monday, thursday", "2026-10-06T11:00", "2026-10-08T10:00");
    check("10:00 and 12:00 on monday, thursday", "2026-10-09T00:00", "2026-10-12T10:00");
  }

  @Test
  void aWindowOverMidnightBelongsToTheDayItBeginsOn() {
    // 2026-10-09 is a Friday
    check("22:00 and 02:00 on friday", "2026-10-10T01:30", "2026-10-10T01:30");
    check("22:00 and 02:00 on friday", "2026-10-10T02:00", "2026-10-16T22:00");
    check("22:00 and 02:00 on friday", "2026-10-10T23:00", "2026-10-16T22:00");
    check("22:00 and 02:00 on friday", "2026-10-09T01:00", "2026-10-09T22:00");
    check("22:00 and 02:00", "2026-10-09T02:00", "2026-10-09T22:00");
    check("22:00 and 02:00", "2026-10-09T00:00", "2026-10-09T00:00");
  }

  @Test
  void anOvernightWindowOfBusinessDaysIsOpenOnSaturdayMorning() {
    check("22:00 and 02:00 on business days", "2026-10-10T01:00", "2026-10-10T01:00");
    check("22:00 and 02:00 on business days", "2026-10-12T01:00", "2026-10-12T22:00");
  }

  @Test
  void aWindowCanEndWithTheDay() {
    check("10:00 and 24:00 on monday", "2026-10-05T23:59", "2026-10-05T23:59");
    check("10:00 and 24:00 on monday", "2026-10-06T00:00", "2026-10-12T10:00");
  }

  @Test
  void weekdaysAreLocalWeekdays() {
    // Monday 08:00 in Tokyo is Sunday in UTC; Sunday 20:00 in New York is Monday there
    check("Asia/Tokyo", "00:00 and 24:00 on monday", "2026-10-05T08:00", "2026-10-05T08:00");
    check("America/New_York", "00:00 and 24:00 on monday", "2026-10-04T20:00", "2026-10-05T00:00");
  }

  @Test
  void aBeginningThatAClockChangeLeavesOutIsTheFirstInstantBehindIt() {
    check("America/New_York", "02:00 and 05:00", "2026-03-08T00:30", "2026-03-08T03:00");
    check("Australia/Lord_Howe", "02:10 and 05:00", "2026-10-04T00:30", "2026-10-04T02:30");
  }

  @Test
  void aWindowThatAClockChangeLeavesOutWhollyOpensTheNextDay() {
    check("America/New_York", "02:00 and 03:00", "2026-03-08T00:30", "2026-03-09T02:00");
    check("Europe/London", "01:15 and 01:45", "2026-03-29T00:00", "2026-03-30T01:15");
  }

  @Test
  void anHourThatComesTwiceIsOpenTwice() {
    check(
        "America/New_York", "01:15 and 01:45", "2026-11-01T01:50-04:00", "2026-11-01T01:15-05:00");
    check(
        "America/New_York", "01:15 and 01:45", "2026-11-01T01:30-05:00", "2026-11-01T01:30-05:00");
    check("America/New_York", "01:15 and 01:45", "2026-11-01T01:50-05:00", "2026-11-02T01:15");
  }

  @Test
  void aDayThatAZoneSkippedIsNoDayOfTheWindow() {
    // 2011-12-30 would have been a Friday
    check("Pacific/Apia", "09:00 and 10:00 on friday", "2011-12-29T12:00", "2012-01-06T09:00");
    check("Pacific/Apia", "09:00 and 10:00", "2011-12-29T12:00", "2011-12-31T09:00");
  }

  @Test
  void theWindowHoldsForSendsThatAddressNobody() {
    Story story = Story.of("""
            policy { send between 09:00 and 18:00 }
            scenario s { on signed; send news by popup }
            """).at("2026-10-05T20:00", "signed").run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-05T20:00 send news by popup deferred window until 2026-10-06T09:00",
            "2026-10-06T09:00 send news by popup");
  }
}
