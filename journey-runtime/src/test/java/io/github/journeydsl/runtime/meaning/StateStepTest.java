package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * "{@code move to PHASE (back)?} · {@code score +N} · {@code set ATTR VALUE}: state." "{@code task}
 * … {@code alert}: people; never blocks."
 */
class StateStepTest {

  private static Story does(String steps) {
    return Story.of("scenario s { on signed; " + steps + " }")
        .lead(profile -> profile.as("pat").in("comparison"))
        .at("2026-10-05T10:00", "signed")
        .run("2026-11-01T00:00");
  }

  @Test
  void aMoveGoesForward() {
    assertThat(does("move to purchase").effects())
        .containsExactly("2026-10-05T10:00 phase purchase");
  }

  @Test
  void aMoveToAnEarlierPhaseNeedsBack() {
    assertThat(does("move to interest; alert team \"a\"").effects())
        .containsExactly("2026-10-05T10:00 alert team a");
    assertThat(does("move to interest back").effects())
        .containsExactly("2026-10-05T10:00 phase interest");
  }

  @Test
  void aMoveToThePresentPhaseDoesNothing() {
    Story story = does("move to comparison; move to comparison back");
    assertThat(story.effects()).isEmpty();
    assertThat(story.state().phase()).contains("comparison");
  }

  @Test
  void aMoveIsKnownToTheNextStep() {
    assertThat(
            does("move to purchase; if phase = purchase { alert team \"a\" }").effects())
        .containsExactly("2026-10-05T10:00 phase purchase", "2026-10-05T10:00 alert team a");
  }

  @Test
  void pointsAreKnownToTheNextStep() {
    Story story = does("score +30; score -10; if score = 20 { alert team \"a\" }");
    assertThat(story.effects()).containsExactly("2026-10-05T10:00 alert team a");
    assertThat(story.score("2026-11-01T00:00")).isEqualTo("20");
  }

  @Test
  void whatIsSetIsTheLeadsInEveryScenario() {
    Story story = Story.of("""
            scenario a { on signed; set tier "gold"; set size 3 }
            scenario b { on called and tier = "gold" and size >= 3; alert team "b" }
            """)
        .at("2026-10-04T10:00", "called")
        .at("2026-10-05T10:00", "signed")
        .at("2026-10-06T10:00", "called")
        .run("2026-11-01T00:00");
    assertThat(story.effects()).containsExactly("2026-10-06T10:00 alert team b");
  }

  @Test
  void anExitCanAskForWhatAnotherScenarioSets() {
    Story story = Story.of("""
            scenario a { on signed; exit when tier = "gold"; wait 2 days; alert team "a" }
            scenario b { on called; set tier "gold" }
            """)
        .at("2026-10-05T10:00", "signed")
        .at("2026-10-06T10:00", "called")
        .run("2026-11-01T00:00");
    assertThat(story.effects()).isEmpty();
  }

  @Test
  void peopleNeverBlock() {
    assertThat(
            does("task a \"x\" immediately; task b \"y\" within 3 days; task c \"z\"; alert d \"w\"")
                .effects())
        .containsExactly(
            "2026-10-05T10:00 task a x until 2026-10-05T10:00",
            "2026-10-05T10:00 task b y until 2026-10-08T10:00",
            "2026-10-05T10:00 task c z",
            "2026-10-05T10:00 alert d w");
  }
}
