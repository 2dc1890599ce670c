package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.JourneyMapBuilder;
import io.github.journeydsl.core.validation.JourneyValidator;
import io.github.journeydsl.core.validation.RuleConfiguration;
import io.github.journeydsl.core.validation.RuleThresholds;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EmotionSwingTest {

  private static final String RULE = "emotion-swing";

  @Test
  void aLargeChangeThatNothingExplainsIsFoundWhereItArrives() {
    Diagnostic found = Verdict.only(RULE, map(felt(+3), felt(-1)));

    assertThat(found.element()).hasToString("Optional[experience t1/sato]");
    assertThat(found.property()).contains("emotion");
    assertThat(found.message())
        .hasToString(
            "from t0 to t1, the emotion of sato changes from +3 to -1, and nothing says why");
    assertThat(found.help().orElseThrow().english()).contains("`pain`");
    assertThat(Verdict.related(found)).containsExactly("experience t0/sato");
  }

  @Test
  void aRiseIsMendedByAGain() {
    assertThat(Verdict.only(RULE, map(felt(-4), felt(0))).help().orElseThrow().english())
        .contains("`gain`");
  }

  @Test
  void aSmallChangeIsNone() {
    assertThat(Verdict.of(RULE, map(felt(+3), felt(0), felt(-3)))).isEmpty();
  }

  @Test
  void aPainAGainOrAThoughtThereExplainsIt() {
    assertThat(
            Verdict.of(RULE, map(felt(5), felt(-5).toBuilder().addPain("slow").build())))
        .isEmpty();
    assertThat(
            Verdict.of(RULE, map(felt(-5), felt(5).toBuilder().addGain("fast").build())))
        .isEmpty();
    assertThat(Verdict.of(
            RULE, map(felt(-5), felt(5).toBuilder().addThought("well").build())))
        .isEmpty();
  }

  @Test
  void whatIsSaidAtThePointBeforeOrWhatSomebodyDoesExplainsNothing() {
    assertThat(Verdict.of(RULE, map(felt(5).toBuilder().addPain("slow").build(), felt(-5))))
        .hasSize(1);
    assertThat(Verdict.of(
            RULE, map(felt(5), felt(-5).toBuilder().addAction("waits").build())))
        .hasSize(1);
  }

  @Test
  void aGapInTheCurveIsPassedOver() {
    assertThat(Verdict.places(RULE, map(felt(3), Pieces.experience("sato"), felt(-1))))
        .containsExactly("experience t2/sato");
  }

  @Test
  void everyPersonaHasACurveOfTheirOwn() {
    assertThat(Verdict.of(RULE, map(felt(3), Pieces.experience("ito", EmotionPoint.of(-3)))))
        .isEmpty();
  }

  @Test
  void fromWhichChangeOnIsConfigured() {
    JourneyMap map = map(felt(+3), felt(-1));
    RuleConfiguration calmer =
        RuleConfiguration.defaults().with(RuleThresholds.defaults().withEmotionSwing(5));

    assertThat(JourneyValidator.of(JourneyRules.all())
            .configured(calmer)
            .validate(map, LocalDate.of(2026, 10, 5))
            .of(RULE))
        .isEmpty();
  }

  @Test
  void isAWarning() {
    assertThat(Verdict.severities(RULE, map(felt(5), felt(-5))))
        .containsExactly(Severity.WARNING, Severity.WARNING);
  }

  private static Experience felt(int score) {
    return Pieces.experience("sato", EmotionPoint.of(score));
  }

  /** Each experience at a touchpoint and in a phase of its own. */
  private static JourneyMap map(Experience... experiences) {
    JourneyMapBuilder map = Pieces.map();
    for (int at = 0; at < experiences.length; at++) {
      map.addPhase(Pieces.phase("p" + at, Pieces.touchpoint("t" + at, experiences[at])));
    }
    return map.build();
  }
}
