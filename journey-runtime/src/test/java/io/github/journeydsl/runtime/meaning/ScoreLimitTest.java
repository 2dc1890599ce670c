package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * "{@code on EVENT POINTS (at most N per PERIOD)}": N counts points; PERIOD is a calendar day,
 * week, month, year of the zone.
 */
class ScoreLimitTest {

  private static Story limited(String award) {
    return Story.of("scoring { on signed " + award + " }\nscenario s { on manual; exit }");
  }

  private static String score(Story story) {
    return story.run("2030-01-01T00:00").score("2030-01-01T00:00");
  }

  @Test
  void whatIsLeftOfTheLimitIsAwarded() {
    Story story = limited("+10 at most 25 per month");
    for (int day = 1; day <= 4; day++) {
      story.at("2026-10-0" + day + "T10:00", "signed");
    }
    assertThat(score(story)).isEqualTo("25");
  }

  @Test
  void aMonthBeginsAtLocalMidnight() {
    // 15:00 in UTC
    Story story = limited("+10 at most 10 per month")
        .at("2026-10-31T23:59", "signed")
        .at("2026-11-01T00:00", "signed")
        .at("2026-11-30T23:59", "signed");
    assertThat(score(story)).isEqualTo("20");
  }

  @Test
  void aWeekBeginsOnMonday() {
    Story story = limited("+1 at most 1 per week")
        .at("2026-10-05T00:00", "signed") // Monday
        .at("2026-10-11T23:59", "signed") // Sunday
        .at("2026-10-12T00:00", "signed"); // Monday
    assertThat(score(story)).isEqualTo("2");
  }

  @Test
  void aDayAndAYearAreThoseOfTheCalendar() {
    assertThat(score(limited("+1 at most 1 per day")
            .at("2026-10-05T23:59", "signed")
            .at("2026-10-06T00:00", "signed")
            .at("2026-10-06T23:59", "signed")))
        .isEqualTo("2");
    assertThat(score(limited("+1 at most 1 per year")
            .at("2026-01-01T00:00", "signed")
            .at("2026-12-31T23:59", "signed")
            .at("2027-01-01T00:00", "signed")))
        .isEqualTo("2");
  }

  @Test
  void negativePointsAreLimitedByTheirSize() {
    assertThat(score(limited("-10 at most 15 per day")
            .at("2026-10-05T10:00", "signed")
            .at("2026-10-05T11:00", "signed")
            .at("2026-10-05T12:00", "signed")))
        .isEqualTo("-15");
  }

  @Test
  void aLateEventCountsAgainstThePeriodInWhichItOccurred() {
    Story story = limited("+10 at most 15 per month")
        .at("2026-10-20T10:00", "signed")
        .at("2026-11-02T10:00", "signed")
        .run("2026-11-03T00:00")
        .at("2026-10-25T10:00", "signed");
    assertThat(score(story)).isEqualTo("25");
  }
}
