package io.github.journeydsl.runtime.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.scenariotest.Expected;
import io.github.journeydsl.core.scenariotest.ExpectedEffect;
import io.github.journeydsl.core.scenariotest.Given;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.holidays.PublicHolidays;
import io.github.journeydsl.runtime.LeadProfile;
import io.github.journeydsl.runtime.RuntimeSettings;
import io.github.journeydsl.runtime.input.ConsentWithdrawn;
import io.github.journeydsl.runtime.input.LeadEvent;
import io.github.journeydsl.runtime.log.Alert;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.HandOff;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.MoveTo;
import io.github.journeydsl.runtime.log.Send;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The oracle, against what people computed by hand. */
class OracleTest {

  private static final String POPUPS = "send news by popup";

  @Test
  void theTestsOfTheExampleHold() {
    JourneyMap map = MapText.example("ma-adoption");
    ZoneId zone = map.timeZone().orElseThrow();
    RuntimeSettings settings = RuntimeSettings.standard()
        .withCalendar(PublicHolidays.of("JP").orElseThrow().businessCalendar());
    assertThat(map.tests()).isNotEmpty();
    for (ScenarioTest test : map.tests()) {
      List<LeadEvent> events = new ArrayList<>();
      for (Given given : test.given()) {
        LeadEvent event = LeadEvent.of(
            "e" + events.size(), "lead", given.event(), given.at().atZone(zone).toInstant());
        for (Given.Attribute one : given.attributes()) {
          event = event.with(one.name(), one.value());
        }
        events.add(event);
      }
      LeadProfile lead = LeadProfile.of("lead")
          .as(test.lead().persona())
          .in(test.lead().phase())
          .consenting(test.lead().consent().toArray(String[]::new));
      OracleRun run = Oracle.of(map, settings)
          .run(lead, events, List.of(), Instant.parse("2028-04-01T00:00:00Z"));
      List<String> expected =
          test.expected().stream().map(one -> words(one, zone)).toList();
      List<String> actual = run.log().stream().map(OracleTest::words).toList();
      assertThat(actual).as(test.id()).containsAll(expected);
      if (test.noMoreSends()) {
        assertThat(actual.stream().filter(line -> line.contains(" send ")))
            .as(test.id())
            .containsExactlyElementsOf(
                expected.stream().filter(line -> line.contains(" send ")).toList());
      }
    }
  }

  private static String words(Expected expected, ZoneId zone) {
    ExpectedEffect effect = expected.effect();
    String what = "";
    if (effect instanceof ExpectedEffect.Send send) {
      what = "send " + send.content() + " by " + send.channel();
    } else if (effect instanceof ExpectedEffect.Phase phase) {
      what = "phase " + phase.phase();
    } else if (effect instanceof ExpectedEffect.HandOff handOff) {
      what = "handoff " + handOff.team();
    } else if (effect instanceof ExpectedEffect.Alert alert) {
      what = "alert " + alert.team();
    }
    return expected.at().atZone(zone).toInstant() + " " + what;
  }

  private static String words(LogEntry entry) {
    String what = "";
    if (entry instanceof Send send && send.decision() instanceof Decision.Sent) {
      what = "send " + send.content() + " by " + send.channel();
    } else if (entry instanceof MoveTo move) {
      what = "phase " + move.to();
    } else if (entry instanceof HandOff handOff) {
      what = "handoff " + handOff.team();
    } else if (entry instanceof Alert alert) {
      what = "alert " + alert.team();
    }
    return entry.at() + " " + what;
  }

  @ParameterizedTest
  @CsvSource({
    // a gap moves forward by its length
    "America/New_York,    2026-03-07T02:30, 1 day,   2026-03-08T07:30:00Z",
    "Europe/London,       2026-03-28T01:30, 1 day,   2026-03-29T01:30:00Z",
    "Australia/Lord_Howe, 2026-10-03T02:15, 1 day,   2026-10-03T15:45:00Z",
    "Pacific/Apia,        2011-12-29T10:00, 1 day,   2011-12-30T20:00:00Z",
    // an overlap is its earlier occurrence
    "America/New_York,    2026-10-31T01:30, 1 day,   2026-11-01T05:30:00Z",
    "Europe/London,       2026-10-24T01:30, 1 day,   2026-10-25T00:30:00Z",
    "Australia/Lord_Howe, 2026-04-04T01:45, 1 day,   2026-04-04T14:45:00Z",
    // hours are elapsed time
    "America/New_York,    2026-03-07T12:00, 24 hours, 2026-03-08T17:00:00Z",
    "America/New_York,    2026-03-07T12:00, 1 day,    2026-03-08T16:00:00Z",
    // month ends clamp
    "Asia/Tokyo,          2026-01-31T09:00, 1 month,  2026-02-28T00:00:00Z",
    "Asia/Tokyo,          2027-12-31T09:00, 2 months, 2028-02-29T00:00:00Z",
    "Asia/Tokyo,          2028-02-29T09:00, 1 year,   2029-02-28T00:00:00Z",
    // business days: after Friday comes Monday, and 2026-09-21 to 23 are holidays in Japan
    "Asia/Tokyo,          2026-09-18T09:00, 1 business day, 2026-09-24T00:00:00Z",
    "Asia/Tokyo,          2026-09-19T09:00, 2 business days, 2026-09-25T00:00:00Z",
  })
  void waitsAreCountedOnTheCalendar(String zone, String from, String span, Instant to) {
    JourneyMap map = MapText.scenario(zone, "", "wait " + span + "\n" + POPUPS);
    RuntimeSettings settings = RuntimeSettings.standard()
        .withCalendar(PublicHolidays.of("JP").orElseThrow().businessCalendar());
    OracleRun run = Script.of(map).with(settings).given(from, "go").run("2030-01-01T00:00");
    assertThat(run.log().stream().filter(Send.class::isInstance).map(LogEntry::at))
        .containsExactly(to);
  }

  @Test
  void roundsOfAMonthAreCountedFromTheStart() {
    JourneyMap map =
        MapText.scenario("Asia/Tokyo", "", "repeat 3 times every 1 month {\n" + POPUPS + "\n}");
    assertThat(Script.of(map).given("2026-01-31T10:00", "go").until("2026-12-31T00:00"))
        .containsExactly(
            "2026-01-31T10:00 send news by popup: SENT[1]",
            "2026-02-28T10:00 send news by popup: SENT[2]",
            "2026-03-31T10:00 send news by popup: SENT[3]");
  }

  @Test
  void aSkippedDayHasNoWindow() {
    JourneyMap map = MapText.scenario(
        "Pacific/Apia", "policy { send between 09:00 and 18:00 on friday }", POPUPS);
    assertThat(Script.of(map).given("2011-12-29T20:00", "go").until("2012-12-31T00:00"))
        .containsExactly(
            "2011-12-29T20:00 send news by popup: DEFERRED WINDOW until 2012-01-05T19:00:00Z",
            "2012-01-06T09:00 send news by popup: SENT");
  }

  @Test
  void aNightWindowBelongsToTheDayItBeginsOn() {
    JourneyMap map =
        MapText.scenario("Asia/Tokyo", "policy { send between 22:00 and 02:00 on friday }", POPUPS);
    assertThat(Script.of(map).given("2026-10-03T01:59", "go").until("2026-10-30T00:00"))
        .containsExactly("2026-10-03T01:59 send news by popup: SENT");
    assertThat(Script.of(map).given("2026-10-03T02:00", "go").until("2026-10-30T00:00"))
        .containsExactly(
            "2026-10-03T02:00 send news by popup: DEFERRED WINDOW until 2026-10-09T13:00:00Z",
            "2026-10-09T22:00 send news by popup: SENT");
  }

  @Test
  void aCapDefersToTheFirstInstantItAllows() {
    JourneyMap map = MapText.scenario(
        "Asia/Tokyo",
        "policy { consent email\n at most 1 send per 7 days }",
        "send news by email\nwait 1 day\nsend news by email\nsend news by popup");
    assertThat(Script.of(map).given("2026-10-05T10:00", "go").until("2026-12-30T00:00"))
        .containsExactly(
            "2026-10-05T10:00 send news by email: SENT",
            "2026-10-06T10:00 send news by email: DEFERRED CAP until 2026-10-12T01:00:00Z",
            "2026-10-12T10:00 send news by email: SENT",
            "2026-10-12T10:00 send news by popup: SENT");
  }

  @Test
  void anOptOutBeatsASendDueAtThatInstant() {
    JourneyMap map =
        MapText.scenario("UTC", "policy { consent email }", "wait 1 day\nsend news by email");
    assertThat(Script.of(map)
            .given("2026-10-05T10:00", "go")
            .input(new ConsentWithdrawn(
                "c", "lead", Optional.empty(), Instant.parse("2026-10-06T10:00:00Z")))
            .until("2026-12-30T00:00"))
        .containsExactly(
            "2026-10-06T10:00 CONSENT -all",
            "2026-10-06T10:00 send news by email: SKIPPED CONSENT");
  }

  @Test
  void anEventAtTheDeadlineBeatsTheTimeOut() {
    JourneyMap map = MapText.scenario(
        "UTC", "", "wait for stop up to 1 day { alert a \"came\" } else { alert a \"late\" }");
    assertThat(Script.of(map)
            .given("2026-10-05T10:00", "go")
            .given("2026-10-06T10:00", "stop")
            .until("2026-12-30T00:00"))
        .containsExactly("2026-10-06T10:00 alert a came");
    assertThat(Script.of(map).given("2026-10-05T10:00", "go").until("2026-12-30T00:00"))
        .containsExactly("2026-10-06T10:00 alert a late");
  }

  @Test
  void aPromotionWaitsForTheEndOfAHandOff() {
    JourneyMap map = MapText.scenario(
        "UTC",
        "scenario t { on go\n wait 1 hour\n send offer by email\n send news by email }",
        "handoff sales as SQL { until stop; within 1 day; late { alert boss \"late\" } }");
    assertThat(Script.of(map)
            .given("2026-10-05T10:00", "go")
            .given("2026-10-08T10:00", "stop")
            .until("2026-12-30T00:00")
            .stream()
            .map(line -> line.replaceAll(" at t#.*", "")))
        .containsExactly(
            "2026-10-05T10:00 handoff sales as SQL until 2026-10-06T10:00:00Z",
            "2026-10-05T11:00 send offer by email: DEFERRED HANDOFF",
            "2026-10-06T10:00 HANDOFF_LATE",
            "2026-10-06T10:00 alert boss late",
            "2026-10-08T10:00 HANDOFF_CLOSED stop",
            "2026-10-08T10:00 send offer by email: SENT",
            "2026-10-08T10:00 send news by email: SENT");
  }

  @Test
  void whatRunsLateGoesOnFromThen() {
    JourneyMap map = MapText.scenario(
        "UTC", "", "repeat 3 times every 1 day {\n alert a \"x\"\n}\nwait 1 day\nalert a \"y\"");
    assertThat(Script.of(map)
            .given("2026-10-05T10:00", "go")
            .outage("2026-10-05T12:00", "2026-10-20T09:00")
            .until("2026-12-30T00:00"))
        .containsExactly(
            "2026-10-05T10:00 alert a x[1]",
            "2026-10-20T09:00 OVERDUE 2026-10-06T10:00:00Z",
            "2026-10-20T09:00 alert a x[2]",
            "2026-10-21T09:00 alert a x[3]",
            "2026-10-22T09:00 alert a y");
  }

  @Test
  void theScoreDecaysByWholePeriodsAndFiresOnTheWayUpOnly() {
    JourneyMap map = MapText.scenario("UTC", """
        scoring {
          on go   +100
          on stop -60
          decay 50% every 30 days
          stage hot at 60
        }
        scenario h { on score rises to 60; reentry always; alert a "hot" }
        """, "exit");
    assertThat(Script.of(map)
            .given("2026-10-01T00:00", "go")
            .given("2026-10-02T00:00", "stop")
            .given("2026-10-31T00:00", "go")
            .given("2026-11-05T00:00", EventPattern.of("handoff-returned"))
            .until("2027-12-30T00:00")
            .stream()
            .map(line -> line.replaceAll(" at h#.*", "")))
        .containsExactly(
            "2026-10-01T00:00 SCORE 0 -> 100",
            "2026-10-01T00:00 STAGE hot",
            "2026-10-01T00:00 alert a hot",
            "2026-10-02T00:00 SCORE 100 -> 40",
            "2026-10-31T00:00 SCORE -10 -> 90",
            "2026-10-31T00:00 STAGE hot",
            "2026-10-31T00:00 alert a hot",
            // 25 - 30 + 50 on November 30th, 25 - 15 + 50 a day later: what was taken away decays
            "2026-12-01T00:00 STAGE hot",
            "2026-12-01T00:00 alert a hot");
  }
}
