package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.runtime.log.Cause;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Notice.Kind;
import org.junit.jupiter.api.Test;

/**
 * Point 7: "Overdue timers after an outage: run once, then re-anchor to now; never two steps in one
 * instant that the definition separates by time."
 */
class OverdueTest {

  private static Story outage(String steps) {
    return Story.of("scenario s { on signed; " + steps + " }")
        .at("2026-10-05T10:00", "signed")
        .run("2026-10-05T12:00");
  }

  private static void check(String steps, String... effects) {
    Story story = outage(steps).resume("2026-10-20T12:00").run("2027-12-01T00:00");
    assertThat(story.effects()).containsExactly(effects);
  }

  @Test
  void anOverdueWaitRunsOnceAndTheNextOneIsAnchoredAtNow() {
    check(
        "wait 1 day; alert team \"a\"; wait 1 day; alert team \"b\"",
        "2026-10-20T12:00 alert team a",
        "2026-10-21T12:00 alert team b");
  }

  @Test
  void itIsRecordedWithTheInstantItHadBeenDue() {
    Story story = outage("wait 1 day; alert team \"a\"").resume("2026-10-20T12:00");
    assertThat(story.notices(Kind.OVERDUE))
        .containsExactly("2026-10-20T12:00 overdue s: 2026-10-06T01:00:00Z");
  }

  @Test
  void theRoundsOfARepetitionKeepTheirDistance() {
    check(
        "repeat 4 times every 1 day { alert team \"a\" }",
        "2026-10-05T10:00 alert team a",
        "2026-10-20T12:00 alert team a",
        "2026-10-21T12:00 alert team a",
        "2026-10-22T12:00 alert team a");
  }

  @Test
  void whatIsCountedFromTheStartMovesAlong() {
    // 14 days and 2 hours late
    check(
        "wait 1 day; alert team \"a\"; wait until 3 days after start; alert team \"b\"",
        "2026-10-20T12:00 alert team a",
        "2026-10-22T12:00 alert team b");
  }

  @Test
  void aDateThatWasMissedIsWaitedForAsMuchLonger() {
    check(
        "wait 1 day; alert team \"a\"; wait until 2026-10-10; alert team \"b\"",
        "2026-10-20T12:00 alert team a",
        "2026-10-24T02:00 alert team b");
  }

  @Test
  void aDateAheadStays() {
    check(
        "wait 1 day; alert team \"a\"; wait until 2026-11-01; alert team \"b\"",
        "2026-10-20T12:00 alert team a",
        "2026-11-01T00:00 alert team b");
  }

  @Test
  void aWeekdayIsTheNextOneFromNow() {
    check(
        "wait 1 day; alert team \"a\"; wait until next tuesday at 09:00; alert team \"b\"",
        "2026-10-20T12:00 alert team a",
        "2026-10-27T09:00 alert team b");
  }

  @Test
  void weeklyRoundsThatWereMissedAreNotMadeUpFor() {
    check(
        "repeat 3 times every tuesday at 09:00 { alert team \"a\" }",
        "2026-10-20T12:00 alert team a",
        "2026-10-27T09:00 alert team a",
        "2026-11-03T09:00 alert team a");
  }

  @Test
  void timersBeforeTheFirstInputAfterAnOutageRunFirstAtItsInstant() {
    Story story = outage("wait 1 day; alert team \"a\"; wait 1 day; alert team \"b\"")
        .at("2026-10-20T09:00", "called")
        .resume("2026-10-20T12:00")
        .run("2026-12-01T00:00");
    assertThat(story.effects())
        .containsExactly("2026-10-20T09:00 alert team a", "2026-10-21T09:00 alert team b");
  }

  @Test
  void anEventThatOccurredBeforeADeadlineStillBeatsItAfterAnOutage() {
    Story story = outage(
            "wait for called up to 1 day { alert team \"event\" } else { alert team \"time\" }")
        .at("2026-10-05T20:00", "called")
        .resume("2026-10-20T12:00");
    assertThat(story.effects()).containsExactly("2026-10-05T20:00 alert team event");
  }

  @Test
  void ofSeveralInstancesTheEarliestDueGoesFirst() {
    Story story = Story.of("""
            scenario z { on signed; wait 3 days; alert team "z" }
            scenario y { on signed; wait 1 day; alert team "y" }
            scenario x { on signed; wait 2 days; alert team "x"; wait 1 minute; alert team "xx" }
            """)
        .at("2026-10-05T10:00", "signed")
        .run("2026-10-05T12:00")
        .resume("2026-10-20T12:00")
        .run("2026-10-21T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-20T12:00 alert team y",
            "2026-10-20T12:00 alert team x",
            "2026-10-20T12:00 alert team z",
            "2026-10-20T12:01 alert team xx");
  }

  @Test
  void theSendWindowIsAskedAtTheInstantItReallyIs() {
    Story story = Story.of("""
            policy { send between 09:00 and 18:00 }
            scenario s { on signed; wait 1 day; send news by email }
            """)
        .at("2026-10-05T10:00", "signed")
        .run("2026-10-05T12:00")
        .resume("2026-10-20T23:00")
        .run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-20T23:00 send news by email deferred window until 2026-10-21T09:00",
            "2026-10-21T09:00 send news by email");
  }

  @Test
  void whatTimeChangedMeanwhileIsSeenNow() {
    Story story = Story.of("""
            scoring { on signed +100; decay 50% every 1 day }
            scenario s { on signed; exit when score < 20; wait 1 year }
            """)
        .at("2026-10-05T10:00", "signed")
        .run("2026-10-05T12:00")
        .resume("2026-10-20T12:00");
    LogEntry left = story.entries().get(story.entries().size() - 1);
    assertThat(story.notices(Kind.LEFT))
        .containsExactly("2026-10-20T12:00 left s: exit when score < 20");
    assertThat(left.cause()).isEqualTo(Cause.timer(story.instant("2026-10-20T12:00")));
  }
}
