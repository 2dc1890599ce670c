package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.runtime.log.Notice.Kind;
import org.junit.jupiter.api.Test;

/** Point 11: "Deletion of a lead clears its state and timers." */
class DeletionTest {

  private static Story deleted() {
    return Story.of(
            "scoring { on signed +20 }\nscenario s { on signed; wait 1 day; alert team \"a\" }")
        .at("2026-10-05T10:00", "signed")
        .at("2026-10-05T12:00", "delete");
  }

  @Test
  void stateAndTimersAreGone() {
    Story story = deleted().run("2026-11-01T00:00");
    assertThat(story.effects()).isEmpty();
    assertThat(story.isForgotten()).isTrue();
    assertThat(story.notices(Kind.DELETED)).containsExactly("2026-10-05T12:00 deleted");
  }

  @Test
  void whoComesBackIsUnknown() {
    Story story = deleted().at("2026-10-20T10:00", "signed").run("2026-11-01T00:00");
    assertThat(story.effects()).containsExactly("2026-10-21T10:00 alert team a");
    assertThat(story.notices(Kind.UNKNOWN_LEAD)).containsExactly("2026-10-20T10:00 unknown-lead");
    assertThat(story.score("2026-11-01T00:00")).isEqualTo("20");
    assertThat(story.state().consent()).isEmpty();
    assertThat(story.state().persona()).isEmpty();
  }

  @Test
  void aLateDeletionDeletes() {
    Story story = Story.of("scenario s { on signed; wait 1 day; alert team \"a\" }")
        .at("2026-10-05T10:00", "signed")
        .run("2026-10-05T11:00")
        .at("2026-10-04T10:00", "delete")
        .run("2026-11-01T00:00");
    assertThat(story.effects()).isEmpty();
    assertThat(story.isForgotten()).isTrue();
  }

  @Test
  void atOneInstantItIsTakenLast() {
    Story story = Story.of("scenario s { on signed; alert team \"a\" }")
        .at("2026-10-05T10:00", "#a delete")
        .at("2026-10-05T10:00", "#b signed")
        .run("2026-11-01T00:00");
    assertThat(story.effects()).containsExactly("2026-10-05T10:00 alert team a");
    assertThat(story.isForgotten()).isTrue();
  }
}
