package io.github.journeydsl.benchmarks.contender;

import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;
import io.github.journeydsl.core.analysis.ApprovalPreparation;
import io.github.journeydsl.core.analysis.ContentMap;
import io.github.journeydsl.core.analysis.DmuCoverage;
import io.github.journeydsl.core.analysis.EmotionCurve;
import io.github.journeydsl.core.analysis.OpportunityMatrix;
import io.github.journeydsl.core.analysis.Participation;
import io.github.journeydsl.core.analysis.duration.JourneyDuration;
import io.github.journeydsl.core.analysis.maturity.Maturity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.SourceFiles;
import java.util.List;

/** Load, and then every analysis of the map. */
final class JourneyAnalyse implements Subject<SourceFiles, JourneyAnalyse.Analysed> {

  private final JourneyLoad loading = new JourneyLoad();

  @Override
  public SourceFiles input(SyntheticMap map) {
    return loading.input(map);
  }

  @Override
  public Analysed run(SourceFiles files) {
    JourneyMap map = loading.run(files).orElseThrow();
    return new Analysed(
        map,
        EmotionCurve.of(map),
        List.of(
            DmuCoverage.of(map),
            ContentMap.of(map),
            OpportunityMatrix.of(map),
            Participation.of(map),
            JourneyDuration.of(map),
            Maturity.of(map),
            ApprovalPreparation.of(map)));
  }

  @Override
  public int elements(Analysed analysed) {
    return analysed.curves().stream().mapToInt(curve -> curve.points().size()).sum();
  }

  record Analysed(JourneyMap map, List<EmotionCurve> curves, List<Object> others) {}
}
