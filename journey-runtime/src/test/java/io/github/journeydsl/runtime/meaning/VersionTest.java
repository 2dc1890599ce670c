package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.runtime.log.Notice.Kind;
import org.junit.jupiter.api.Test;

/**
 * Point 9: "a lead in flight stays on the definition it entered with. A migration (old step → new
 * step, or exit) must cover every step where leads can wait."
 */
class VersionTest {

  private static final String OLD =
      "scenario s { on signed; reentry always; wait 2 days as w; alert team \"old\" }\n";
  private static final String NEW =
      "scenario s { on signed; reentry always; wait 2 days as v; alert team \"new\" }\n";

  private static Story changed(String text) {
    return Story.of(OLD)
        .at("2026-10-05T10:00", "signed")
        .run("2026-10-05T12:00")
        .redefine("2026-10-06T10:00", text);
  }

  @Test
  void aLeadInFlightStaysOnTheDefinitionItEnteredWithAndTheNextEntryIsNew() {
    Story story = changed(NEW).at("2026-10-08T10:00", "signed").run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly("2026-10-07T10:00 alert team old", "2026-10-10T10:00 alert team new");
  }

  @Test
  void anOldInstanceIsTheOneThatRuns() {
    Story story = changed(NEW).at("2026-10-06T12:00", "signed").run("2026-11-01T00:00");
    assertThat(story.effects()).containsExactly("2026-10-07T10:00 alert team old");
  }

  @Test
  void aMigrationLetsItGoOnInTheNewDefinition() {
    Story story = changed(NEW + "migration s from \"1\" { w to v }").run("2026-11-01T00:00");
    assertThat(story.effects()).containsExactly("2026-10-07T10:00 alert team new");
    assertThat(story.notices(Kind.MIGRATED)).containsExactly("2026-10-06T10:00 migrated s: w -> v");
  }

  @Test
  void aMigrationToExitEndsIt() {
    Story story = changed(NEW + "migration s from \"1\" { w to exit }").run("2026-11-01T00:00");
    assertThat(story.effects()).isEmpty();
    assertThat(story.notices(Kind.LEFT)).singleElement().asString().startsWith("2026-10-06T10:00");
  }

  @Test
  void aScenarioThatTheMapNoLongerHasIsGoneThroughToItsEnd() {
    Story story = changed("scenario t { on called; exit }")
        .at("2026-10-08T10:00", "signed")
        .run("2026-11-01T00:00");
    assertThat(story.effects()).containsExactly("2026-10-07T10:00 alert team old");
  }
}
