package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Point 1: "One event first changes facts and score, then {@code enters on} moves (forward only),
 * then exits and goals, then running waits, then entries in declaration order; what it derives
 * (enter, leave, a crossing) follows, breadth first."
 */
class OrderWithinOneEventTest {

  private static final String T = "2026-10-05T10:00";

  private static String alert(String text) {
    return T + " alert team " + text;
  }

  @Test
  void factsScoreAndPhaseHaveChangedWhenEntriesAreLookedAt() {
    Story story = Story.of("""
            scoring { on request news +50 }
            scenario s {
              on request news and score >= 50 and count(request news within 1 day) = 1
              in interest
              alert team "entered"
            }
            """).at(T, "request news").run("2026-11-01T00:00");
    assertThat(story.effects()).containsExactly(T + " phase interest", alert("entered"));
  }

  @Test
  void entersOnMovesForwardOnlyAndToTheFurthest() {
    Story story = Story.of("scenario s { on manual; exit }")
        .at("2026-10-05T10:00", "request tips")
        .at("2026-10-06T10:00", "request news")
        .run("2026-11-01T00:00");
    assertThat(story.effects()).containsExactly("2026-10-05T10:00 phase purchase");
    assertThat(story.state().phase()).contains("purchase");
  }

  @Test
  void anExitGoesBeforeARunningWaitForTheSameEvent() {
    Story story = Story.of("""
            scenario s { on download guide; exit when signed; wait for signed up to 1 week; alert team "on" }
            """)
        .at("2026-10-05T09:00", "download guide")
        .at(T, "signed")
        .run("2026-11-01T00:00");
    assertThat(story.effects()).isEmpty();
  }

  @Test
  void aRunningWaitGoesBeforeAnEntryThatIsDeclaredEarlier() {
    Story story = Story.of("""
            scenario a { on signed; alert team "entry" }
            scenario b { on download guide; wait for signed up to 1 week; alert team "wait" }
            """)
        .at("2026-10-05T09:00", "download guide")
        .at(T, "signed")
        .run("2026-11-01T00:00");
    assertThat(story.effects()).containsExactly(alert("wait"), alert("entry"));
  }

  @Test
  void entriesGoInDeclarationOrder() {
    Story story = Story.of("""
            scenario z { on signed; alert team "z" }
            scenario a { on signed; alert team "a" }
            scenario m { on signed; alert team "m" }
            """).at(T, "signed").run("2026-11-01T00:00");
    assertThat(story.effects()).containsExactly(alert("z"), alert("a"), alert("m"));
  }

  @Test
  void whatAnEventDerivesFollowsBehindItsEntries() {
    Story story = Story.of("""
            scenario enter { on enter interest; alert team "enter" }
            scenario leave { on leave awareness; alert team "leave" }
            scenario event { on request news; alert team "event" }
            """).at(T, "request news").run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly(T + " phase interest", alert("event"), alert("leave"), alert("enter"));
  }

  @Test
  void derivedEventsAreTakenBreadthFirst() {
    // the two moves of a and b are made first; only then their enters are looked at
    Story story = Story.of("""
            scenario a { on signed; move to interest; alert team "a" }
            scenario b { on signed; move to comparison; alert team "b" }
            scenario c { on enter interest; start e; alert team "c" }
            scenario d { on enter comparison; alert team "d" }
            scenario e { on manual; alert team "e" }
            """).at(T, "signed").run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            T + " phase interest",
            alert("a"),
            T + " phase comparison",
            alert("b"),
            alert("c"),
            alert("d"),
            alert("e"));
  }

  @Test
  void anEventThatEntersDoesNotAlsoEndTheFirstWaitOfThatInstance() {
    Story story = Story.of("""
            scenario s { on signed; wait for signed up to 1 day { alert team "again" } else { alert team "once" } }
            """).at(T, "signed").run("2026-11-01T00:00");
    assertThat(story.effects()).containsExactly("2026-10-06T10:00 alert team once");
  }
}
