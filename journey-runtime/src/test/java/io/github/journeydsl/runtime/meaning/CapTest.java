package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Point 3: "Caps and counts look back over (t−D, t]; caps count what was SENT on channels that
 * address a person, over all scenarios; simultaneous sends go in declaration order." Point 4: "A
 * cap defers to the next instant it allows, computed, not retried."
 */
class CapTest {

  @Test
  void aSendCountsUntilTheStretchAfterItIsOverExclusive() {
    Story story = Story.of("""
            policy { at most 2 sends per 7 days }
            scenario s {
              on signed
              repeat 4 times every 1 day { send news by email }
            }
            """).at("2026-10-05T10:00", "signed").run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-05T10:00 send news by email",
            "2026-10-06T10:00 send news by email",
            "2026-10-07T10:00 send news by email deferred cap until 2026-10-12T10:00",
            "2026-10-12T10:00 send news by email",
            "2026-10-12T10:00 send news by email deferred cap until 2026-10-13T10:00",
            "2026-10-13T10:00 send news by email");
  }

  @Test
  void simultaneousSendsGoInDeclarationOrderOverAllScenarios() {
    Story story = Story.of("""
            policy { at most 1 send per 1 day }
            scenario z { on signed; send news by email }
            scenario y { on signed; send tips by phone }
            scenario x { on signed; send survey by postal }
            """).at("2026-10-05T10:00", "signed").run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-05T10:00 send news by email",
            "2026-10-05T10:00 send tips by phone deferred cap until 2026-10-06T10:00",
            "2026-10-05T10:00 send survey by postal deferred cap until 2026-10-06T10:00",
            "2026-10-06T10:00 send tips by phone",
            "2026-10-06T10:00 send survey by postal deferred cap until 2026-10-07T10:00",
            "2026-10-07T10:00 send survey by postal");
  }

  @Test
  void channelsThatAddressNobodyAreNeitherCountedNorHeldBack() {
    Story story = Story.of("""
            policy { at most 1 send per 7 days }
            scenario s {
              on signed
              send news by popup; send tips by website
              send news by email
              send tips by popup
            }
            """).at("2026-10-05T10:00", "signed").run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-05T10:00 send news by popup",
            "2026-10-05T10:00 send tips by website",
            "2026-10-05T10:00 send news by email",
            "2026-10-05T10:00 send tips by popup");
  }

  @Test
  void onlyWhatWasSentCounts() {
    Story story = Story.of("""
            policy { consent postal; at most 1 send per 7 days }
            scenario s { on signed; send news by postal; send tips by email }
            """).at("2026-10-05T10:00", "signed").run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-05T10:00 send news by postal skipped consent",
            "2026-10-05T10:00 send tips by email");
  }

  @Test
  void whereACapEndsOutsideOfTheWindowTheWindowDecides() {
    Story story = Story.of("""
            policy { send between 09:00 and 18:00; at most 1 send per 10 hours }
            scenario s { on signed; send news by email; wait 1 hour; send tips by email }
            """).at("2026-10-05T10:00", "signed").run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-05T10:00 send news by email",
            "2026-10-05T11:00 send tips by email deferred window until 2026-10-06T09:00",
            "2026-10-06T09:00 send tips by email");
  }

  @Test
  void whereTheWindowOpensTooEarlyForACapTheCapDecides() {
    Story story = Story.of("""
            policy { send between 09:00 and 18:00; at most 1 send per 1 day }
            scenario s { on signed; send news by email; wait 2 hours; send tips by email }
            """).at("2026-10-05T17:00", "signed").run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-05T17:00 send news by email",
            "2026-10-05T19:00 send tips by email deferred cap until 2026-10-06T17:00",
            "2026-10-06T17:00 send tips by email");
  }

  @Test
  void windowAndCapAgreeOnTheFirstBusinessDayBothAllow() {
    // the cap ends on Saturday 10 October, the window opens on Tuesday 13: Monday is a holiday
    Story story = Story.inJapan("""
            policy { send between 09:00 and 18:00 on business days; at most 1 send per 5 days }
            scenario s { on signed; send news by email; send tips by email }
            """).at("2026-10-05T10:00", "signed").run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-05T10:00 send news by email",
            "2026-10-05T10:00 send tips by email deferred window until 2026-10-13T09:00",
            "2026-10-13T09:00 send tips by email");
  }

  @Test
  void allOfSeveralCapsHold() {
    Story story = Story.of("""
            policy { at most 1 send per 1 day; at most 2 sends per 1 week }
            scenario s { on signed; send news by email; send tips by email; send survey by email }
            """).at("2026-10-05T10:00", "signed").run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-05T10:00 send news by email",
            "2026-10-05T10:00 send tips by email deferred cap until 2026-10-06T10:00",
            "2026-10-06T10:00 send tips by email",
            "2026-10-06T10:00 send survey by email deferred cap until 2026-10-12T10:00",
            "2026-10-12T10:00 send survey by email");
  }

  @Test
  void aStretchIsReadForwardOnTheCalendar() {
    String map = """
        policy { at most 1 send per 1 month }
        scenario s { on signed; send news by email; send tips by email }
        """;
    assertThat(Story.of(map)
            .at("2027-01-31T10:00", "signed")
            .run("2027-06-01T00:00")
            .effects())
        .containsExactly(
            "2027-01-31T10:00 send news by email",
            "2027-01-31T10:00 send tips by email deferred cap until 2027-02-28T10:00",
            "2027-02-28T10:00 send tips by email");
    // 23 hours lie between the two mornings in New York
    assertThat(Story.in("America/New_York", map.replace("1 month", "1 day"))
            .at("2026-03-07T10:00", "signed")
            .run("2026-06-01T00:00")
            .effects())
        .containsExactly(
            "2026-03-07T10:00 send news by email",
            "2026-03-07T10:00 send tips by email deferred cap until 2026-03-08T10:00",
            "2026-03-08T10:00 send tips by email");
  }
}
