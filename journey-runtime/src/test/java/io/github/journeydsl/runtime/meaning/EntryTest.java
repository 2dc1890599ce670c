package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.runtime.log.Notice.Kind;
import org.junit.jupiter.api.Test;

/**
 * "{@code on EVENT (N times within D)? (and CONDITION)?}: entry; several {@code on} lines: any of
 * them. {@code on enter PHASE} · {@code on leave PHASE} · {@code on manual}. {@code for ROLES or
 * PERSONAS}: who."
 */
class EntryTest {

  private static final String ALERT = " alert team in";

  private static Story on(String head) {
    return Story.of("scenario s { " + head + "; alert team \"in\" }");
  }

  private static Story seen(Story story, String... times) {
    for (String time : times) {
      story.at(time, "view seminar");
    }
    return story.run("2027-01-01T00:00");
  }

  @Test
  void theNthEventInASlidingWindowEnters() {
    String head = "on view seminar 3 times within 2 days";
    assertThat(seen(on(head), "2026-10-05T10:00", "2026-10-06T10:00", "2026-10-07T10:00")
            .effects())
        .isEmpty();
    assertThat(seen(on(head), "2026-10-05T10:00", "2026-10-06T10:00", "2026-10-07T09:59")
            .effects())
        .containsExactly("2026-10-07T09:59" + ALERT);
    assertThat(seen(
                on(head),
                "2026-10-05T10:00",
                "2026-10-06T10:00",
                "2026-10-07T10:00",
                "2026-10-08T09:00")
            .effects())
        .containsExactly("2026-10-08T09:00" + ALERT);
  }

  @Test
  void thenNNewOnesAreNeeded() {
    assertThat(seen(
                on("on view seminar 2 times within 30 days; reentry always"),
                "2026-10-05T10:00",
                "2026-10-06T10:00",
                "2026-10-07T10:00",
                "2026-10-08T10:00")
            .effects())
        .containsExactly("2026-10-06T10:00" + ALERT, "2026-10-08T10:00" + ALERT);
  }

  @Test
  void anyOfSeveralTriggersEntersAndSeveralAtOnceAreOneEntry() {
    Story story = on("on signed; on called; on enter interest; reentry always")
        .at("2026-10-05T10:00", "called")
        .at("2026-10-06T10:00", "signed")
        .at("2026-10-07T10:00", "request news")
        .run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-05T10:00" + ALERT,
            "2026-10-06T10:00" + ALERT,
            "2026-10-07T10:00 phase interest",
            "2026-10-07T10:00" + ALERT);
    Story both = on("on signed and score >= 0; on signed; reentry always")
        .at("2026-10-06T10:00", "signed")
        .run("2026-11-01T00:00");
    assertThat(both.effects()).hasSize(1);
  }

  @Test
  void theConditionIsAskedWithTheAttributesOfTheEventAtHand() {
    Story story = on("on answer survey and rating >= 4; reentry always")
        .at("2026-10-05T10:00", "answer survey rating 3")
        .at("2026-10-06T10:00", "answer survey rating 4")
        .at("2026-10-07T10:00", "answer survey")
        .run("2026-11-01T00:00");
    assertThat(story.effects()).containsExactly("2026-10-06T10:00" + ALERT);
  }

  @Test
  void theInitialPhaseFiresNoEnter() {
    Story story = on("on enter awareness; on enter interest; on leave awareness")
        .lead(profile -> profile.in("interest"))
        .at("2026-10-05T10:00", "called")
        .at("2026-10-06T10:00", "is phase awareness")
        .run("2026-11-01T00:00");
    assertThat(story.effects()).isEmpty();
  }

  @Test
  void aThresholdIsACrossingAndNeverALevel() {
    Story story = Story.of("""
            scoring { on signed +100 }
            scenario s { on score rises to 80; in interest; alert team "in" }
            """)
        .at("2026-10-05T10:00", "signed")
        .at("2026-10-06T10:00", "request news")
        .at("2026-10-07T10:00", "signed")
        .run("2026-11-01T00:00");
    assertThat(story.effects()).containsExactly("2026-10-06T10:00 phase interest");
  }

  @Test
  void aLeadThatReachedTheScoreEarlierEntersBySecondTriggerOnEnteringThePhase() {
    Story story = Story.of("""
            scoring { on signed +100 }
            scenario s {
              on score rises to 80
              on enter interest and score >= 80
              in interest
              alert team "in"
            }
            """)
        .at("2026-10-05T10:00", "signed")
        .at("2026-10-06T10:00", "request news")
        .run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly("2026-10-06T10:00 phase interest", "2026-10-06T10:00" + ALERT);
  }

  @Test
  void somebodyEntersByHandWhereTheScenarioAllowsIt() {
    Story story = on("on manual").at("2026-10-05T10:00", "manual s").run("2026-11-01T00:00");
    assertThat(story.effects()).containsExactly("2026-10-05T10:00" + ALERT);
    Story refused = on("on signed").at("2026-10-05T10:00", "manual s").run("2026-11-01T00:00");
    assertThat(refused.effects()).isEmpty();
    assertThat(refused.notices(Kind.NOT_ENTERED)).hasSize(1);
  }

  @Test
  void itIsForARoleOrAPersona() {
    for (String who : new String[] {"user", "kim", "user, pat", "kim, buyer"}) {
      Story kim = on("on signed; for " + who)
          .lead(profile -> profile.as("kim"))
          .at("2026-10-05T10:00", "signed")
          .run("2026-11-01T00:00");
      assertThat(kim.effects()).as(who).hasSize(1);
    }
    Story pat = on("on signed; for user").at("2026-10-05T10:00", "signed").run("2026-11-01T00:00");
    assertThat(pat.effects()).isEmpty();
    Story nobody = on("on signed; for user, buyer")
        .lead(profile -> profile)
        .at("2026-10-05T10:00", "signed")
        .run("2026-11-01T00:00");
    assertThat(nobody.effects()).isEmpty();
  }

  @Test
  void startEntersAnotherScenarioWithoutItsTriggers() {
    Story story = Story.of("""
            scenario a { on signed; start b; start c; alert team "a" }
            scenario b { on called; wait 1 day; alert team "b" }
            scenario c { on called; in interest; alert team "c" }
            """).at("2026-10-05T10:00", "signed").run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly("2026-10-05T10:00 alert team a", "2026-10-06T10:00 alert team b");
  }
}
