package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Point 1: "definition change, then consent and opt-out, then exit and goal, then other events,
 * then timers; ties by event id. An event exactly at a deadline beats the time-out. An opt-out
 * beats a send due at that instant."
 */
class OrderAtOneInstantTest {

  private static final String T = "2026-10-06T10:00";

  private static final String WAITS = """
      policy { consent email }
      scenario s {
        on download guide
        exit when called
        wait for signed up to 1 day { alert team "event" } else { send news by email }
      }
      """;

  private static Story waiting() {
    return Story.of(WAITS).at("2026-10-05T10:00", "download guide");
  }

  @Test
  void anEventExactlyAtADeadlineBeatsTheTimeOut() {
    assertThat(waiting().at(T, "signed").run("2026-11-01T00:00").effects())
        .containsExactly(T + " alert team event");
    assertThat(waiting()
            .at("2026-10-06T10:00:00.001", "signed")
            .run("2026-11-01T00:00")
            .effects())
        .containsExactly(T + " send news by email");
  }

  @Test
  void anOptOutBeatsASendDueAtThatInstant() {
    assertThat(waiting().at(T, "-email").run("2026-11-01T00:00").effects())
        .containsExactly(T + " send news by email skipped consent");
    assertThat(waiting().at(T, "-all").run("2026-11-01T00:00").effects())
        .containsExactly(T + " send news by email skipped consent");
  }

  @Test
  void anOptInAtThatInstantLetsItOut() {
    assertThat(waiting()
            .at("2026-10-05T12:00", "-email")
            .at(T, "+email")
            .run("2026-11-01T00:00")
            .effects())
        .containsExactly(T + " send news by email");
  }

  @Test
  void consentGoesBeforeAnEventWhateverItsId() {
    Story story = Story.of("policy { consent email }\nscenario s { on signed; send news by email }")
        .at(T, "#a signed")
        .at(T, "#z -email")
        .run("2026-11-01T00:00");
    assertThat(story.effects()).containsExactly(T + " send news by email skipped consent");
  }

  @Test
  void anExitGoesBeforeOtherEventsAndTimersWhateverItsId() {
    Story story = waiting().at(T, "#a signed").at(T, "#z called").run("2026-11-01T00:00");
    assertThat(story.effects()).isEmpty();
    assertThat(story.state().running()).isEmpty();
  }

  @Test
  void aGoalGoesBeforeOtherEvents() {
    Story story = Story.of("""
            scenario g { on download guide; goal called; wait 1 week }
            scenario a { on signed; alert team "a" }
            scenario b { on called; alert team "b" }
            """)
        .at("2026-10-05T10:00", "download guide")
        .at(T, "#1 signed")
        .at(T, "#2 called")
        .run("2026-11-01T00:00");
    assertThat(story.effects()).containsExactly(T + " alert team b", T + " alert team a");
  }

  @Test
  void otherEventsGoBeforeTimers() {
    Story story = Story.of("""
            scenario a { on download guide; wait 1 day; alert team "timer" }
            scenario b { on signed; alert team "event" }
            """)
        .at("2026-10-05T10:00", "download guide")
        .at(T, "signed")
        .run("2026-11-01T00:00");
    assertThat(story.effects()).containsExactly(T + " alert team event", T + " alert team timer");
  }

  @Test
  void tiesGoByEventIdAndNotByTheOrderOfArrival() {
    Story story =
        Story.of("""
            scenario a { on signed; alert team "a" }
            scenario b { on download guide; alert team "b" }
            """).at(T, "#e-2 signed").at(T, "#e-1 download guide").run("2026-11-01T00:00");
    assertThat(story.effects()).containsExactly(T + " alert team b", T + " alert team a");
  }

  @Test
  void aChangeOfTheDefinitionGoesBeforeAllElse() {
    Story story = Story.of("scenario a { on signed; alert team \"old\" }")
        .at(T, "signed")
        .redefine(T, "scenario a { on signed; alert team \"new\" }")
        .run("2026-11-01T00:00");
    assertThat(story.effects()).containsExactly(T + " alert team new");
  }

  @Test
  void aTimerAtTheInstantOfANewDefinitionRunsBehindItsMigration() {
    Story story = Story.of("scenario a { on download guide; wait 1 day as w; alert team \"old\" }")
        .at("2026-10-05T10:00", "download guide")
        .run("2026-10-05T12:00")
        .redefine(T, "scenario a { on download guide; wait 1 day as w; alert team \"new\" }")
        .run("2026-11-01T00:00");
    // no migration: it stays on the definition it entered with
    assertThat(story.effects()).containsExactly(T + " alert team old");
  }

  @Test
  void timersOfOneInstantGoInTheOrderOfTheScenarios() {
    Story story = Story.of("""
            scenario z { on signed; wait 23 hours; alert team "z" }
            scenario a { on download guide; wait 1 day; alert team "a" }
            """)
        .at("2026-10-05T10:00", "download guide")
        .at("2026-10-05T11:00", "signed")
        .run("2026-11-01T00:00");
    assertThat(story.effects()).containsExactly(T + " alert team z", T + " alert team a");
  }
}
