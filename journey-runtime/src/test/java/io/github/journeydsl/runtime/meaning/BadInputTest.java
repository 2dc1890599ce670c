package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.runtime.LeadEngine;
import io.github.journeydsl.runtime.LeadState;
import io.github.journeydsl.runtime.Transition;
import io.github.journeydsl.runtime.input.Wake;
import io.github.journeydsl.runtime.log.Alert;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Notice.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Bad input (out of order, twice, unknown lead or type, far in the future): a clear record each,
 * nothing lost, nothing thrown.
 */
class BadInputTest {

  private static final String MAP = """
      scoring { on signed +20 }
      scenario s { on signed; reentry always; alert team "a" }
      """;

  @Test
  void anUnknownLeadBeginsInTheFirstPhaseWithARecord() {
    Story story = Story.of(MAP);
    List<LogEntry> log = new ArrayList<>();
    LeadEngine engine = LeadEngine.of(story.program(), log::add);
    engine.accept(story.input("2026-10-05T10:00", "signed"));
    engine.advanceTo(story.instant("2026-10-05T10:00"));
    assertThat(log.get(0))
        .isInstanceOfSatisfying(
            Notice.class, notice -> assertThat(notice.kind()).isEqualTo(Kind.UNKNOWN_LEAD));
    assertThat(log).anyMatch(Alert.class::isInstance);
    assertThat(engine.state("lead").orElseThrow().phase()).contains("awareness");
  }

  @Test
  void unknownNamesAreRecordedEach() {
    Story story = Story.of(MAP)
        .at("2026-10-05T10:00", "no-such-event")
        .at("2026-10-05T10:01", "download no-such-content")
        .at("2026-10-05T10:02", "+no-such-channel")
        .at("2026-10-05T10:03", "-no-such-channel")
        .at("2026-10-05T10:04", "is phase no-such-phase")
        .at("2026-10-05T10:05", "is persona nobody")
        .at("2026-10-05T10:06", "signed")
        .run("2026-11-01T00:00");
    assertThat(story.notices(Kind.UNKNOWN_NAME))
        .containsExactly(
            "2026-10-05T10:00 unknown-name: no-such-event",
            "2026-10-05T10:01 unknown-name: download no-such-content",
            "2026-10-05T10:02 unknown-name: channel no-such-channel",
            "2026-10-05T10:03 unknown-name: channel no-such-channel",
            "2026-10-05T10:04 unknown-name: phase no-such-phase",
            "2026-10-05T10:05 unknown-name: persona nobody");
    assertThat(story.effects()).containsExactly("2026-10-05T10:06 alert team a");
    assertThat(story.state().phase()).contains("awareness");
    assertThat(story.state().persona()).contains("pat");
  }

  @Test
  void anEntryIntoAnUnknownScenarioIsRecorded() {
    Story story = Story.of(MAP).at("2026-10-05T10:00", "manual nothing").run("2026-11-01T00:00");
    assertThat(story.log()).hasSize(1).first().asString().contains("nothing");
  }

  @Test
  void aVerbWithATargetOfAnotherKindIsUnknown() {
    Story story = Story.of(MAP).at("2026-10-05T10:00", "attend guide").run("2026-11-01T00:00");
    assertThat(story.notices(Kind.UNKNOWN_NAME))
        .containsExactly("2026-10-05T10:00 unknown-name: attend guide");
  }

  @Test
  void anInputFarInTheFutureChangesNothingNotEvenTheClock() {
    Story story = Story.of(MAP, settings -> settings.withFarthestDays(30))
        .at("2026-10-05T10:00", "signed")
        .run("2026-10-05T10:00");
    LeadState lead = story.state();
    Transition far = story.program().step(lead, story.input("2026-11-04T10:00:00.001", "signed"));
    assertThat(far.effects()).isEmpty();
    assertThat(far.log()).singleElement().isInstanceOfSatisfying(Notice.class, notice -> {
      assertThat(notice.kind()).isEqualTo(Kind.FAR_FUTURE);
      assertThat(notice.at()).isEqualTo(story.instant("2026-10-05T10:00"));
    });
    assertThat(far.state().clock()).isEqualTo(lead.clock());
    Transition near = story.program().step(lead, story.input("2026-11-04T10:00", "signed"));
    assertThat(near.effects()).hasSize(1);
  }

  @Test
  void whatIsOutOfOrderIsRecordedAndItsFactsAreKept() {
    Story story = Story.of(MAP)
        .at("2026-10-05T10:00", "signed")
        .run("2026-10-05T10:00")
        .at("2026-10-04T10:00", "signed")
        .run("2026-10-06T10:00");
    assertThat(story.effects()).containsExactly("2026-10-05T10:00 alert team a");
    assertThat(story.notices(Kind.LATE))
        .containsExactly("2026-10-05T10:00 late: 2026-10-04T01:00:00Z");
    assertThat(story.score("2026-10-06T10:00")).isEqualTo("40");
  }

  @Test
  void aCopyIsRecorded() {
    Story story = Story.of(MAP)
        .at("2026-10-05T10:00", "#x signed")
        .at("2026-10-04T10:00", "#x signed")
        .run("2026-10-06T10:00");
    assertThat(story.notices(Kind.DUPLICATE)).hasSize(1);
    assertThat(story.effects()).hasSize(1);
  }

  @Test
  void attributesThatNothingAsksForAreHarmless() {
    Story story = Story.of(MAP)
        .at(
            "2026-10-05T10:00",
            "signed rating -99999999999999999999.5 x true y " + "長".repeat(9_999))
        .at("2026-10-06T10:00", "is whatever 3")
        .run("2026-10-07T10:00");
    assertThat(story.effects()).containsExactly("2026-10-05T10:00 alert team a");
  }

  @Test
  void aWakeThatNobodyAskedForChangesNothing() {
    Story story = Story.of(MAP).at("2026-10-05T10:00", "signed").run("2026-10-05T10:00");
    Transition early =
        story.program().step(story.state(), new Wake(story.instant("2020-01-01T00:00")));
    assertThat(early.log()).isEmpty();
    Transition never = story
        .program()
        .step(story.program().lead("new"), new Wake(story.instant("2026-10-05T10:00")));
    assertThat(never.log()).isEmpty();
    assertThat(never.state().nextWake()).isEmpty();
  }
}
