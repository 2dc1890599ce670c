package io.github.journeydsl.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.Evidence;
import io.github.journeydsl.core.model.EvidenceKind;
import io.github.journeydsl.core.model.JourneyMap;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmotionCurveTest {

  @Test
  void theLowestAndTheHighestAreTheFirstOfTheirScore() {
    EmotionCurve curve = curve(1, -4, 3, -4, 3);
    assertThat(curve.lowest()).map(CurvePoint::touchpoint).contains("t1");
    assertThat(curve.highest()).map(CurvePoint::touchpoint).contains("t2");
  }

  @Test
  void theSteepestChangesAreTheFirstOfTheirSize() {
    EmotionCurve curve = curve(0, 3, 0, 3, -1, 3);
    CurveChange drop = curve.steepestDrop().orElseThrow();
    assertThat(drop.change()).isEqualTo(-4);
    assertThat(drop.from().touchpoint()).isEqualTo("t3");
    assertThat(curve.steepestRise().orElseThrow().change()).isEqualTo(4);
    assertThat(curve(0, 3, 0, 3).steepestRise().orElseThrow().from().touchpoint())
        .isEqualTo("t0");
  }

  @Test
  void aCurveThatOnlyRisesHasNoDrop() {
    assertThat(curve(-5, 0, 5).steepestDrop()).isEmpty();
    assertThat(curve(5, 0, -5).steepestRise()).isEmpty();
    assertThat(curve(2, 2).steepestRise()).isEmpty();
    assertThat(curve(2, 2).steepestDrop()).isEmpty();
  }

  @Test
  void aGapIsNeverZeroAndNothingCrossesIt() {
    EmotionCurve curve = curve(3, null, -5, -4);
    assertThat(curve.gaps()).containsExactly(new CurveGap("phase2", "t1"));
    assertThat(curve.points()).extracting(CurvePoint::score).containsExactly(3, -5, -4);
    assertThat(curve.steepestDrop()).isEmpty();
    assertThat(curve.segments()).hasSize(2);
  }

  @Test
  void aPlateauTurnsAsAWholeAndIsToldByItsFirstPoint() {
    assertThat(turns(0, 3, 3, 3, 1, 1, 2)).containsExactly("t1 PEAK", "t4 VALLEY");
    assertThat(turns(0, 3, 3, 4)).isEmpty();
  }

  @Test
  void endsAreNoTurningPoints() {
    assertThat(turns(5, -5)).isEmpty();
    assertThat(turns(0, 5, null, 0)).isEmpty();
    assertThat(turns(0, 5, 5)).isEmpty();
    assertThat(turns(1, 0, 1)).containsExactly("t1 VALLEY");
  }

  @Test
  void whoTakesNoPartHasAnEmptyCurve() {
    EmotionCurve curve = curve();
    assertThat(curve.points()).isEmpty();
    assertThat(curve.lowest()).isEmpty();
    assertThat(curve.segments()).isEmpty();
    assertThat(curve.evidence()).isEqualTo(Share.of(0, 0));
  }

  @Test
  void anAssumptionIsNoEvidence() {
    EmotionPoint point = EmotionPoint.of(1);
    JourneyMap map = Pieces.map()
        .addPersona(Pieces.persona("p"))
        .addPhase(Pieces.phase(
            "a",
            Pieces.touchpoint("t0", Pieces.experience("p", point)),
            Pieces.touchpoint(
                "t1", Pieces.experience("p", point.from(Evidence.of(EvidenceKind.ASSUMPTION)))),
            Pieces.touchpoint(
                "t2", Pieces.experience("p", point.from(Evidence.of(EvidenceKind.SURVEY))))))
        .build();
    assertThat(EmotionCurve.of(map, "p").evidence()).isEqualTo(Share.of(1, 3));
  }

  @Test
  void everyPersonaHasACurveAndNobodyElse() {
    JourneyMap map = Pieces.map()
        .addPersonas(Pieces.persona("b"), Pieces.persona("a"))
        .addPhase(Pieces.phase(
            "x",
            Pieces.touchpoint(
                "t", Pieces.experience("a", EmotionPoint.of(1)), Pieces.experience("stranger"))))
        .build();
    assertThat(EmotionCurve.of(map)).extracting(EmotionCurve::persona).containsExactly("b", "a");
    assertThatIllegalArgumentException().isThrownBy(() -> EmotionCurve.of(map, "stranger"));
  }

  private static List<String> turns(Integer... scores) {
    return curve(scores).turningPoints().stream()
        .map(turn -> turn.point().touchpoint() + " " + turn.kind())
        .toList();
  }

  private static EmotionCurve curve(Integer... scores) {
    return EmotionCurve.of(AnalysisMaps.curve(Arrays.asList(scores)), "p");
  }
}
