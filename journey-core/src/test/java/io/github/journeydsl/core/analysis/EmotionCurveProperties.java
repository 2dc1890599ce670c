package io.github.journeydsl.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.fixtures.JourneyMaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EmotionCurveProperties {

  @Property
  void theExtremesAreWhatALookAtEveryPointFinds(@ForAll("scores") List<Integer> scores) {
    EmotionCurve curve = EmotionCurve.of(AnalysisMaps.curve(scores), "p");
    assertThat(curve.lowest().map(CurvePoint::touchpoint)).isEqualTo(extreme(scores, 1));
    assertThat(curve.highest().map(CurvePoint::touchpoint)).isEqualTo(extreme(scores, -1));
  }

  @Property
  void theSteepestChangesAreWhatALookAtEveryPairFinds(@ForAll("scores") List<Integer> scores) {
    EmotionCurve curve = EmotionCurve.of(AnalysisMaps.curve(scores), "p");
    assertThat(curve.steepestRise().map(c -> c.from().touchpoint())).isEqualTo(steepest(scores, 1));
    assertThat(curve.steepestDrop().map(c -> c.from().touchpoint()))
        .isEqualTo(steepest(scores, -1));
  }

  @Property
  void aTurningPointIsBeyondTheNextOtherScoresOnBothSides(@ForAll("scores") List<Integer> scores) {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      int before = direction(scores, i, -1);
      int behind = direction(scores, i, 1);
      boolean startsPlateau = i == 0 || !Objects.equals(scores.get(i - 1), scores.get(i));
      if (before * behind > 0 && startsPlateau) {
        expected.add("t" + i + (before < 0 ? " PEAK" : " VALLEY"));
      }
    }
    EmotionCurve curve = EmotionCurve.of(AnalysisMaps.curve(scores), "p");
    assertThat(curve.turningPoints())
        .extracting(turn -> turn.point().touchpoint() + " " + turn.kind())
        .isEqualTo(expected);
  }

  @Property
  void pointsAndGapsAreAllExperiences(@ForAll("scores") List<Integer> scores) {
    EmotionCurve curve = EmotionCurve.of(AnalysisMaps.curve(scores), "p");
    assertThat(curve.points().size() + curve.gaps().size()).isEqualTo(scores.size());
    assertThat(curve.segments().stream().flatMap(List::stream)).isEqualTo(curve.points());
    assertThat(curve.segments()).noneMatch(List::isEmpty);
  }

  @Property(tries = 100)
  void allCurvesTogetherAreTheCurvesOneByOne(@ForAll("maps") JourneyMap map) {
    List<EmotionCurve> all = EmotionCurve.of(map);
    assertThat(all)
        .extracting(EmotionCurve::persona)
        .isEqualTo(map.personas().stream().map(Persona::id).toList());
    for (EmotionCurve curve : all) {
      EmotionCurve one = EmotionCurve.of(map, curve.persona());
      assertThat(curve.segments()).isEqualTo(one.segments());
      assertThat(curve.gaps()).isEqualTo(one.gaps());
      assertThat(curve.evidence()).isEqualTo(one.evidence());
    }
  }

  @Property(tries = 100)
  void everyExperienceOfAPersonaIsAPointOrAGap(@ForAll("maps") JourneyMap map) {
    for (EmotionCurve curve : EmotionCurve.of(map)) {
      List<String> there = new ArrayList<>();
      for (Phase phase : map.phases()) {
        for (Touchpoint touchpoint : phase.touchpoints()) {
          if (touchpoint.experience(curve.persona()).isPresent()) {
            there.add(touchpoint.id());
          }
        }
      }
      List<String> met = new ArrayList<>();
      curve.points().forEach(point -> met.add(point.touchpoint()));
      curve.gaps().forEach(gap -> met.add(gap.touchpoint()));
      assertThat(met).containsExactlyInAnyOrderElementsOf(there);
    }
  }

  private static Optional<String> extreme(List<Integer> scores, int sign) {
    for (int i = 0; i < scores.size(); i++) {
      Integer score = scores.get(i);
      if (score != null
          && scores.stream().filter(Objects::nonNull).allMatch(s -> sign * s >= sign * score)) {
        return Optional.of("t" + i);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> steepest(List<Integer> scores, int sign) {
    for (int most = 10; most > 0; most--) {
      for (int i = 1; i < scores.size(); i++) {
        Integer from = scores.get(i - 1);
        Integer to = scores.get(i);
        if (from != null && to != null && sign * (to - from) == most) {
          return Optional.of("t" + (i - 1));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the next other score that way is lower (−1) or higher (+1); 0 where there is none. */
  private static int direction(List<Integer> scores, int at, int step) {
    Integer here = scores.get(at);
    for (int i = at; i >= 0 && i < scores.size(); i += step) {
      Integer there = scores.get(i);
      if (here == null || there == null) {
        return 0;
      }
      if (!there.equals(here)) {
        return Integer.signum(there - here);
      }
    }
    return 0;
  }

  @Provide
  Arbitrary<List<Integer>> scores() {
    return AnalysisMaps.scores();
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return JourneyMaps.consistent();
  }
}
