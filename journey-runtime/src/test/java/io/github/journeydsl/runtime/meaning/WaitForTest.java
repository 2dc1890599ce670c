package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.runtime.log.Notice.Kind;
import org.junit.jupiter.api.Test;

/** "{@code wait for EVENT up to D { … } else { … }}: the time-out is mandatory." */
class WaitForTest {

  private static Story waits() {
    return Story.of("""
            scenario s {
              on called
              wait for signed up to 3 days { alert team "then" } else { alert team "else" }
              alert team "on"
            }
            """).at("2026-10-05T10:00", "called");
  }

  @Test
  void theEventEndsTheWaitAtItsInstant() {
    assertThat(waits().at("2026-10-06T15:00", "signed").run("2026-11-01T00:00").effects())
        .containsExactly("2026-10-06T15:00 alert team then", "2026-10-06T15:00 alert team on");
  }

  @Test
  void theTimeOutEndsItOtherwise() {
    assertThat(waits()
            .at("2026-10-06T15:00", "called")
            .at("2026-10-09T15:00", "signed")
            .run("2026-11-01T00:00")
            .effects())
        .containsExactly("2026-10-08T10:00 alert team else", "2026-10-08T10:00 alert team on");
  }

  @Test
  void anEventBeforeTheWaitBeganDoesNotCount() {
    Story story = Story.of(
            "scenario s { on called; wait 1 day; wait for signed up to 1 day; alert team \"on\" }")
        .at("2026-10-05T10:00", "called")
        .at("2026-10-06T09:00", "signed")
        .run("2026-11-01T00:00");
    assertThat(story.effects()).containsExactly("2026-10-07T10:00 alert team on");
  }

  @Test
  void whichBranchWasChosenIsRecorded() {
    assertThat(waits().at("2026-10-06T15:00", "signed").run("2026-11-01T00:00").notices(Kind.CHOSE))
        .containsExactly("2026-10-06T15:00 chose s: then");
    assertThat(waits().run("2026-11-01T00:00").notices(Kind.CHOSE))
        .containsExactly("2026-10-08T10:00 chose s: else");
  }
}
