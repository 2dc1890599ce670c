package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.runtime.log.Notice.Kind;
import org.junit.jupiter.api.Test;

/**
 * "Conditions: comparisons of one attribute with a constant, joined by {@code and}, {@code or},
 * {@code not}; a missing attribute makes its comparison false."
 */
class ConditionTest {

  private static boolean holds(String condition, String... told) {
    Story story = Story.of("scenario s { on signed; reentry always; if " + condition
        + " { alert team \"yes\" } else { alert team \"no\" } }");
    for (int number = 0; number < told.length; number++) {
      story.at("2026-10-05T10:0" + number, told[number]);
    }
    story.at("2026-10-06T10:00", "signed amount 5 kind gold vip true").run("2026-10-07T00:00");
    String last = story.effects().get(story.effects().size() - 1);
    assertThat(last).matches("2026-10-06T10:00 alert team (yes|no)");
    return last.endsWith("yes");
  }

  @Test
  void aMissingAttributeMakesItsComparisonFalseAlsoForUnequal() {
    assertThat(holds("colour = \"red\"")).isFalse();
    assertThat(holds("colour != \"red\"")).isFalse();
    assertThat(holds("size < 3")).isFalse();
    assertThat(holds("not colour != \"red\"")).isTrue();
  }

  @Test
  void numbersCompareByValue() {
    assertThat(holds("amount = 5.00")).isTrue();
    assertThat(holds("amount != 5.0")).isFalse();
    assertThat(holds("amount >= 5")).isTrue();
    assertThat(holds("amount > 5")).isFalse();
    assertThat(holds("amount <= 4.99")).isFalse();
    assertThat(holds("amount < 5.01")).isTrue();
  }

  @Test
  void textsAndFlagsKnowEqualAndUnequal() {
    assertThat(holds("kind = \"gold\"")).isTrue();
    assertThat(holds("kind != \"silver\"")).isTrue();
    assertThat(holds("vip = true")).isTrue();
    assertThat(holds("vip != true")).isFalse();
  }

  @Test
  void valuesOfDifferentKindsCompareFalse() {
    assertThat(holds("amount = \"gold\"")).isFalse();
    assertThat(holds("amount != \"gold\"")).isFalse();
    assertThat(holds("kind != 3")).isFalse();
  }

  @Test
  void theEventsAttributeGoesBeforeTheLeads() {
    assertThat(holds("kind = \"gold\"", "is kind silver")).isTrue();
    assertThat(holds("tier = \"silver\"", "is tier silver")).isTrue();
  }

  @Test
  void phaseRolePersonaScoreAndConsentAreTheLeads() {
    assertThat(holds("phase = awareness")).isTrue();
    assertThat(holds("phase = interest", "request news")).isTrue();
    assertThat(holds("role = buyer")).isTrue();
    assertThat(holds("role != buyer")).isFalse();
    assertThat(holds("role != user")).isTrue();
    assertThat(holds("role = user", "is persona kim")).isTrue();
    assertThat(holds("role != user", "is persona kim")).isFalse();
    assertThat(holds("score = 0")).isTrue();
    assertThat(holds("consent email")).isTrue();
    assertThat(holds("consent phone")).isFalse();
    assertThat(holds("not consent email", "-email")).isTrue();
  }

  @Test
  void aLeadWithoutAPersonaHasNoRoleToBeUnequal() {
    Story story = Story.of(
            "scenario s { on signed; if role != buyer { alert team \"yes\" } else { alert team \"no\" } }")
        .lead(profile -> profile)
        .at("2026-10-06T10:00", "signed")
        .run("2026-10-07T00:00");
    assertThat(story.effects()).containsExactly("2026-10-06T10:00 alert team no");
  }

  @Test
  void aCountLooksBackOverAStretchThatIsOpenAtItsBeginning() {
    // the two are at 10:00 and 10:01 of the day before 10:00
    assertThat(holds("count(view seminar within 1 day) = 1", "view seminar", "view seminar"))
        .isTrue();
    assertThat(holds("count(view seminar within 24 hours) = 0", "view seminar")).isTrue();
    assertThat(holds("count(view seminar within 25 hours) = 1", "view seminar")).isTrue();
    assertThat(holds("count(signed within 1 day) = 1")).isTrue();
  }

  @Test
  void andBindsCloserThanOr() {
    assertThat(holds("score = 0 or score = 1 and score = 2")).isTrue();
    assertThat(holds("(score = 0 or score = 1) and score = 2")).isFalse();
  }

  @Test
  void theFirstThatHoldsIsTaken() {
    Story story = Story.of("""
            scenario s {
              on signed
              if score > 0 { alert team "a" } else if score = 0 { alert team "b" } else if score >= 0 { alert team "c" } else { alert team "d" }
            }
            """).at("2026-10-06T10:00", "signed").run("2026-10-07T00:00");
    assertThat(story.effects()).containsExactly("2026-10-06T10:00 alert team b");
  }

  @Test
  void theAttributesAreThoseOfTheEventThatLatestResumed() {
    Story story = Story.of("""
            scenario s {
              on signed
              wait for answer survey up to 1 week
              if rating >= 4 { alert team "good" } else { alert team "bad" }
              if amount = 5 { alert team "kept" } else { alert team "gone" }
            }
            """)
        .at("2026-10-05T10:00", "signed amount 5")
        .at("2026-10-06T10:00", "answer survey rating 4")
        .run("2026-10-07T00:00");
    assertThat(story.effects())
        .containsExactly("2026-10-06T10:00 alert team good", "2026-10-06T10:00 alert team gone");
  }

  @Test
  void anExitByConditionIsAskedAtEntryAfterEveryChangeAndWhenACountEnds() {
    Story entry = Story.of("scenario s { on signed; exit when score = 0; alert team \"a\" }")
        .at("2026-10-05T10:00", "signed")
        .run("2026-10-07T00:00");
    assertThat(entry.effects()).isEmpty();
    Story count = Story.of("""
            scenario s {
              on signed
              exit when count(signed within 36 hours) = 0
              repeat 5 times every 1 day { alert team "a" }
            }
            """).at("2026-10-05T10:00", "signed").run("2026-12-07T00:00");
    assertThat(count.effects())
        .containsExactly("2026-10-05T10:00 alert team a", "2026-10-06T10:00 alert team a");
    assertThat(count.notices(Kind.LEFT))
        .singleElement()
        .asString()
        .startsWith("2026-10-06T22:00 left s");
  }
}
