package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.Addressed;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.JourneyMapBuilder;
import io.github.journeydsl.core.model.Opportunity;
import io.github.journeydsl.core.model.Touchpoint;
import org.junit.jupiter.api.Test;

class PainUnaddressedTest {

  private static final String RULE = "pain-unaddressed";

  private static final Experience SLOW = pain("sato", "slow");

  @Test
  void aPainThatNoOpportunityAddressesIsFound() {
    Diagnostic found = Verdict.only(RULE, map(Pieces.touchpoint("quote", SLOW)).build());

    assertThat(found.element()).hasToString("Optional[experience quote/sato]");
    assertThat(found.property()).contains("pain");
    assertThat(found.value()).contains("slow");
    assertThat(found.message())
        .hasToString("no opportunity addresses the pain \"slow\" of sato at quote");
    assertThat(found.help().orElseThrow().english()).endsWith("addresses quote");
  }

  @Test
  void anOpportunityForTheTouchpointOrThePainAddressesIt() {
    JourneyMapBuilder map = map(Pieces.touchpoint("quote", SLOW));
    JourneyMap byTouchpoint = addressing(map, Addressed.touchpoint("quote"));
    JourneyMap byPain = addressing(map(Pieces.touchpoint("quote", SLOW)), Addressed.pain("slow"));

    assertThat(Verdict.of(RULE, byTouchpoint)).isEmpty();
    assertThat(Verdict.of(RULE, byPain)).isEmpty();
  }

  @Test
  void aPainInTheSameWordsIsToldOnce() {
    Diagnostic found = Verdict.only(
        RULE,
        map(
                Pieces.touchpoint("quote", SLOW, pain("ito", "slow")),
                Pieces.touchpoint("contract", SLOW))
            .build());

    assertThat(Verdict.related(found))
        .containsExactly("experience quote/ito", "experience contract/sato");
  }

  @Test
  void aVeryLowScoreWithoutAPainIsFound() {
    Diagnostic found =
        Verdict.only(RULE, map(Pieces.touchpoint("quote", felt(-3))).build());

    assertThat(found.property()).contains("emotion");
    assertThat(found.message()).hasToString("no opportunity addresses the -3 of sato at quote");
  }

  @Test
  void aLowScoreWhosePainIsAddressedIsNot() {
    Experience both = felt(-4).toBuilder().addPain("slow").build();

    assertThat(Verdict.of(
            RULE, addressing(map(Pieces.touchpoint("quote", both)), Addressed.pain("slow"))))
        .isEmpty();
    assertThat(Verdict.of(RULE, map(Pieces.touchpoint("quote", both)).build())).hasSize(1);
  }

  @Test
  void aLowScoreThatAnOpportunityForAnotherTouchpointDoesNotMendIsFound() {
    JourneyMap map = addressing(
        map(Pieces.touchpoint("quote", felt(-5)), Pieces.touchpoint("demo")),
        Addressed.touchpoint("demo"));

    assertThat(Verdict.of(RULE, map)).hasSize(1);
  }

  @Test
  void aBearableScoreIsNot() {
    assertThat(Verdict.of(RULE, map(Pieces.touchpoint("quote", felt(-2))).build()))
        .isEmpty();
  }

  @Test
  void isAWarning() {
    assertThat(Verdict.severities(RULE, map(Pieces.touchpoint("quote", SLOW)).build()))
        .containsExactly(Severity.WARNING, Severity.WARNING);
  }

  private static Experience pain(String persona, String pain) {
    return Experience.builder().persona(persona).addPain(pain).build();
  }

  private static Experience felt(int score) {
    return Pieces.experience("sato", EmotionPoint.of(score));
  }

  private static JourneyMap addressing(JourneyMapBuilder map, Addressed addressed) {
    return map.addOpportunity(
            Opportunity.builder().id("o").addAddress(addressed).build())
        .build();
  }

  private static JourneyMapBuilder map(Touchpoint... touchpoints) {
    return Pieces.map().addPhase(Pieces.phase("p", touchpoints));
  }
}
