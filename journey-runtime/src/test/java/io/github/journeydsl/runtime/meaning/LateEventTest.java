package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.runtime.log.Notice.Kind;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * Point 6: "Late events within the allowed lateness are taken in order; later ones update facts
 * (phase, score, consent) but undo or repeat no effect, and are recorded. A late opt-out acts at
 * once."
 */
class LateEventTest {

  private static final String WAITS = """
      policy { consent email }
      scoring { on signed +20 }
      scenario s {
        on download guide
        wait for signed up to 1 hour { alert team "in time" } else { alert team "too late" }
        wait 1 hour
        send news by email
      }
      scenario t { on signed; alert team "entered" }
      """;

  private static Story started() {
    return Story.of(WAITS).at("2026-10-05T10:00", "download guide");
  }

  @Test
  void withinTheAllowedLatenessEventsAreTakenInOrder() {
    Story story = started().allowing(Duration.ofHours(2)).run("2026-10-05T12:20");
    assertThat(story.effects()).isEmpty();
    story.at("2026-10-05T10:30", "signed").run("2026-10-05T20:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-05T10:30 alert team in time",
            "2026-10-05T10:30 alert team entered",
            "2026-10-05T11:30 send news by email");
    assertThat(story.notices(Kind.LATE)).isEmpty();
  }

  @Test
  void aLaterOneUpdatesFactsButUndoesAndRepeatsNoEffectAndIsRecorded() {
    Story story = started().run("2026-10-05T11:30").at("2026-10-05T10:30", "signed");
    story.run("2026-10-05T20:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-05T11:00 alert team too late", "2026-10-05T12:00 send news by email");
    assertThat(story.notices(Kind.LATE))
        .containsExactly("2026-10-05T11:00 late: 2026-10-05T01:30:00Z");
    assertThat(story.score("2026-10-05T20:00")).isEqualTo("20");
  }

  @Test
  void aLateEventMovesThePhaseForward() {
    Story story = started().run("2026-10-05T11:30").at("2026-10-05T10:30", "request news");
    story.run("2026-10-05T20:00");
    assertThat(story.state().phase()).contains("interest");
  }

  @Test
  void aLateOptOutActsAtOnce() {
    Story story = started().run("2026-10-05T11:30").at("2026-10-05T10:30", "-email");
    story.run("2026-10-05T20:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-05T11:00 alert team too late",
            "2026-10-05T12:00 send news by email skipped consent");
  }

  @Test
  void aLateOptInNeverBeatsALaterOptOut() {
    Story story = started()
        .at("2026-10-05T10:40", "-email")
        .run("2026-10-05T10:50")
        .at("2026-10-05T10:30", "+email")
        .run("2026-10-05T20:00");
    assertThat(story.effects()).contains("2026-10-05T12:00 send news by email skipped consent");
    assertThat(story.state().consent()).isEmpty();
  }

  @Test
  void aLateOptInBehindTheLatestOptOutHolds() {
    Story story = started()
        .at("2026-10-05T10:10", "-email")
        .at("2026-10-05T10:50", "called")
        .run("2026-10-05T10:50")
        .at("2026-10-05T10:30", "+email")
        .run("2026-10-05T20:00");
    assertThat(story.effects()).contains("2026-10-05T12:00 send news by email");
  }

  @Test
  void aLateOptOutActsAtOnceEvenWhereConsentWasGivenSince() {
    Story story = started()
        .at("2026-10-05T10:40", "+email")
        .at("2026-10-05T10:50", "called")
        .run("2026-10-05T10:55")
        .at("2026-10-05T10:30", "-email")
        .run("2026-10-05T20:00");
    // it acts at once: a person who wanted out is asked again rather than written to
    assertThat(story.effects()).contains("2026-10-05T12:00 send news by email skipped consent");
  }

  @Test
  void pointsOfALateEventAreDatedWhenItOccurred() {
    Story story = Story.of("""
            scoring { on signed +100; decay 50% every 10 days }
            scenario s { on called; exit }
            """)
        .at("2026-10-15T10:00", "called")
        .run("2026-10-15T12:00")
        .at("2026-10-05T10:00", "signed")
        .run("2026-10-16T00:00");
    assertThat(story.score("2026-10-15T12:00")).isEqualTo("50");
    assertThat(story.score("2026-10-25T09:59")).isEqualTo("50");
    assertThat(story.score("2026-10-25T10:00")).isEqualTo("25");
  }

  @Test
  void aLateEntryByHandIsRecordedAlone() {
    Story story = Story.of("scenario s { on manual; alert team \"a\" }")
        .at("2026-10-15T10:00", "called")
        .run("2026-10-15T12:00")
        .at("2026-10-05T10:00", "manual s")
        .run("2026-10-16T00:00");
    assertThat(story.effects()).isEmpty();
    assertThat(story.notices(Kind.LATE)).hasSize(1);
  }

  @Test
  void whatItChangesCanBeWhatAnExitAsksFor() {
    Story story = Story.of("""
            scoring { on signed +20 }
            scenario s { on download guide; exit when score >= 20; wait 1 hour; wait 1 week }
            """)
        .at("2026-10-05T10:00", "download guide")
        .run("2026-10-05T11:30")
        .at("2026-10-05T10:30", "signed")
        .run("2026-10-05T12:00");
    assertThat(story.notices(Kind.LEFT, Kind.LATE))
        .containsExactly(
            "2026-10-05T11:00 left s: exit when score >= 20",
            "2026-10-05T11:00 late: 2026-10-05T01:30:00Z");
  }
}
