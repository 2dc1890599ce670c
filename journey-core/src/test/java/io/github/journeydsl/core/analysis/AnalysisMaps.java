package io.github.journeydsl.core.analysis;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Maps in which one persona has a curve with many points, few scores and gaps. */
final class AnalysisMaps {

  private AnalysisMaps() {}

  /** A persona called {@code p}; a score of {@code null} is a gap. */
  static JourneyMap curve(List<Integer> scores) {
    List<Phase> phases = new ArrayList<>();
    List<Touchpoint> touchpoints = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      Integer score = scores.get(i);
      Experience experience =
          score == null ? Pieces.experience("p") : Pieces.experience("p", EmotionPoint.of(score));
      touchpoints.add(Pieces.touchpoint("t" + i, experience));
      if (i % 3 == 2) { // neighbours in the curve may stand in two phases
        phases.add(Pieces.phase("phase" + i, touchpoints.toArray(Touchpoint[]::new)));
        touchpoints.clear();
      }
    }
    phases.add(Pieces.phase("last", touchpoints.toArray(Touchpoint[]::new)));
    return Pieces.map()
        .addPersona(Pieces.persona("p", "user"))
        .addAllPhases(phases)
        .build();
  }

  static Arbitrary<List<Integer>> scores() {
    return Arbitraries.integers().between(-3, 3).injectNull(0.2).list().ofMaxSize(12);
  }
}
