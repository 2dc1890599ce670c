package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Point 2: "{@code business days} are Monday to Friday less the public holidays of {@code country}
 * and the policy's {@code holidays}, counted from the following day, time of day kept."
 */
class BusinessDayTest {

  private static final String COMPANY = "policy { holidays 2026-12-29..2027-01-03, 2026-10-14 }\n";

  private static String waits(String days) {
    return "scenario s { on signed; wait " + days + "; alert team \"now\" }\n";
  }

  private static void check(Story story, String from, String to) {
    story.at(from, "signed").run("2030-01-01T00:00");
    assertThat(story.effects()).containsExactly(to + " alert team now");
  }

  @Test
  void theGoldenWeekOf2026IsLeftOut() {
    // Sunday 3 May moves the substitute behind 4 and 5 May, to Wednesday 6 May
    check(Story.inJapan(waits("1 business day")), "2026-05-01T10:00", "2026-05-07T10:00");
    check(Story.inJapan(waits("2 business days")), "2026-04-28T10:00", "2026-05-01T10:00");
  }

  @Test
  void aDayBetweenTwoHolidaysIsOneInJapan() {
    // Monday 21 September, Wednesday 23 September, so Tuesday 22 as well
    check(Story.inJapan(waits("5 business days")), "2026-09-14T10:00", "2026-09-24T10:00");
  }

  @Test
  void withoutACountryOnlyWeekendsAreLeftOut() {
    check(Story.of(waits("1 business day")), "2026-05-01T10:00", "2026-05-04T10:00");
  }

  @Test
  void daysAreCountedFromTheFollowingDayAlsoFromAWeekend() {
    // Monday 12 October is the day of sports
    check(Story.inJapan(waits("1 business day")), "2026-10-10T10:00", "2026-10-13T10:00");
    check(Story.of(waits("1 business day")), "2026-10-10T10:00", "2026-10-12T10:00");
    check(Story.of(waits("1 business day")), "2026-10-05T00:00", "2026-10-06T00:00");
  }

  @Test
  void theHolidaysOfThePolicyAreLeftOutOnTopOfThoseOfTheCountry() {
    String map = COMPANY + waits("1 business day");
    check(Story.inJapan(map), "2026-12-28T10:00", "2027-01-04T10:00");
    check(Story.inJapan(waits("1 business day")), "2026-12-28T10:00", "2026-12-29T10:00");
    // 12 October is the country's, 14 October the company's
    check(
        Story.inJapan(COMPANY + waits("2 business days")), "2026-10-09T16:45", "2026-10-15T16:45");
  }

  @Test
  void theTimeOfDayIsKeptOverAClockChange() {
    check(
        Story.in("America/New_York", waits("1 business day")),
        "2026-03-06T17:30",
        "2026-03-09T17:30");
    check(
        Story.in("Europe/London", waits("10 business days")),
        "2026-03-20T08:00",
        "2026-04-03T08:00");
  }

  @Test
  void aTaskIsDueByBusinessDays() {
    Story story = Story.inJapan(
            "scenario s { on signed; task sales \"ask\" within 3 business days }")
        .at("2026-11-02T11:15", "signed") // 3 November is a holiday
        .run("2026-12-01T00:00");
    assertThat(story.effects())
        .containsExactly("2026-11-02T11:15 task sales ask until 2026-11-06T11:15");
  }

  @Test
  void aWindowOfBusinessDaysFollowsTheSameCalendar() {
    Story story = Story.inJapan("""
            policy { send between 09:00 and 18:00 on business days; holidays 2026-05-07 }
            scenario s { on signed; send news by email }
            """).at("2026-05-01T18:00", "signed").run("2026-06-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-05-01T18:00 send news by email deferred window until 2026-05-08T09:00",
            "2026-05-08T09:00 send news by email");
  }
}
