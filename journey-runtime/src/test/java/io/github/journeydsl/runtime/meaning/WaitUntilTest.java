package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * "{@code wait until WHEN}: {@code next tuesday at 10:00}, {@code 3 months after start} (of this
 * instance), {@code 2026-12-01} (00:00); {@code next} is strictly later, a time already past
 * returns at once."
 */
class WaitUntilTest {

  private static void check(String zone, String wait, String from, String to) {
    Story story = Story.in(
            zone, "scenario s { on signed; wait until " + wait + "; alert team \"a\" }")
        .at(from, "signed")
        .run("2030-01-01T00:00");
    assertThat(story.effects()).containsExactly(to + " alert team a");
  }

  @Test
  void nextIsStrictlyLater() {
    String wait = "next tuesday at 10:00";
    check("Asia/Tokyo", wait, "2026-10-06T09:59:59.999", "2026-10-06T10:00");
    check("Asia/Tokyo", wait, "2026-10-06T10:00", "2026-10-13T10:00");
    check("Asia/Tokyo", wait, "2026-10-07T00:00", "2026-10-13T10:00");
    check("Asia/Tokyo", wait, "2026-12-30T00:00", "2027-01-05T10:00");
  }

  @Test
  void nextMovesForwardInAGapAndIsTheFirstOfTwo() {
    check("Europe/London", "next sunday at 01:30", "2026-03-28T12:00", "2026-03-29T02:30");
    check("Europe/London", "next sunday at 01:30", "2026-10-24T12:00", "2026-10-25T01:30+01:00");
    check("Europe/London", "next sunday at 01:30", "2026-10-25T01:30+01:00", "2026-11-01T01:30");
  }

  @Test
  void aWeekdayThatAZoneSkippedMovesForwardByADay() {
    // 2011-12-30 would have been a Friday
    check("Pacific/Apia", "next friday at 09:00", "2011-12-29T12:00", "2011-12-31T09:00");
    check("Pacific/Apia", "next saturday at 09:00", "2011-12-29T12:00", "2011-12-31T09:00");
  }

  @Test
  void aDateIsItsFirstInstant() {
    check("Asia/Tokyo", "2026-12-01", "2026-10-05T10:00", "2026-12-01T00:00");
    check("Asia/Tokyo", "2026-12-01T09:30", "2026-10-05T10:00", "2026-12-01T09:30");
    check("Pacific/Apia", "2011-12-30", "2011-12-20T10:00", "2011-12-31T00:00");
  }

  @Test
  void aTimeAlreadyPastReturnsAtOnce() {
    check("Asia/Tokyo", "2026-10-05", "2026-10-05T10:00", "2026-10-05T10:00");
    check("Asia/Tokyo", "2026-10-05T10:00", "2026-10-05T10:00", "2026-10-05T10:00");
  }

  @Test
  void afterStartIsCountedFromTheEntryOfThisInstance() {
    Story story = Story.of("""
            scenario s {
              on signed
              reentry always
              wait 1 month
              wait until 3 months after start
              alert team "a"
              wait until 2 months after start
              alert team "b"
            }
            """)
        .at("2026-11-30T09:30", "signed")
        .at("2027-03-31T09:30", "signed")
        .run("2028-01-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2027-02-28T09:30 alert team a",
            "2027-02-28T09:30 alert team b",
            "2027-06-30T09:30 alert team a",
            "2027-06-30T09:30 alert team b");
  }

  @Test
  void timesFarAheadAreWaitedForAndThoseBehindTheYear9000NeverCome() {
    Story far = Story.of("scenario s { on signed; wait until 8999-12-31; alert team \"a\" }")
        .at("2026-10-05T10:00", "signed")
        .run("2026-10-06T00:00");
    assertThat(far.effects()).isEmpty();
    assertThat(far.state().nextWake()).contains(far.instant("8999-12-31T00:00"));
    assertThat(far.run("8999-12-31T00:00").effects()).hasSize(1);
    assertThat(far.state().clock()).contains(far.instant("8999-12-31T00:00"));
    Story never = Story.of("scenario s { on signed; wait until 9999-12-31; alert team \"a\" }")
        .at("2026-10-05T10:00", "signed")
        .run("2026-10-06T00:00");
    assertThat(never.effects()).isEmpty();
    assertThat(never.state().nextWake()).isEmpty();
  }
}
