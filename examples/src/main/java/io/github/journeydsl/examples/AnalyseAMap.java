package io.github.journeydsl.examples;

import io.github.journeydsl.core.analysis.ContentMap;
import io.github.journeydsl.core.analysis.CurveChange;
import io.github.journeydsl.core.analysis.CurvePoint;
import io.github.journeydsl.core.analysis.DmuCoverage;
import io.github.journeydsl.core.analysis.EmotionCurve;
import io.github.journeydsl.core.analysis.OpportunityMatrix;
import io.github.journeydsl.core.analysis.Participation;
import io.github.journeydsl.core.analysis.Quadrant;
import io.github.journeydsl.core.analysis.duration.JourneyDuration;
import io.github.journeydsl.core.analysis.maturity.Maturity;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.JourneyLoader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Prints a small report on a map: each of its analyses in a few lines. */
public final class AnalyseAMap {

  private final JourneyMap map;
  private final PrintStream out;

  private AnalyseAMap(JourneyMap map, PrintStream out) {
    this.map = map;
    this.out = out;
  }

  /** Runs the example with the path of a file. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length == 1) {
      run(Path.of(arguments[0]), out);
    } else {
      out.println("name the file of a journey");
    }
  }

  static void run(Path file, PrintStream out) {
    JourneyMap map = JourneyLoader.standard().load(file).orElseThrow();
    AnalyseAMap report = new AnalyseAMap(map, out);
    report.coverage();
    report.curves();
    report.contents();
    report.opportunities();
    report.participation();
    report.duration();
    report.maturity();
  }

  private void coverage() {
    out.println("Coverage of the DMU");
    DmuCoverage coverage = DmuCoverage.of(map);
    out.println("  " + coverage.totals());
    coverage.missingRequired().forEach(cell -> out.println("  missing: " + cell.role()));
  }

  private void curves() {
    out.println("Emotion curves");
    for (EmotionCurve curve : EmotionCurve.of(map)) {
      out.println("  " + curve.persona() + ": " + curve.evidence() + " points with evidence");
      curve.lowest().ifPresent(point -> out.println("    lowest: " + told(point)));
      curve.steepestDrop().ifPresent(drop -> out.println("    steepest drop: " + told(drop)));
    }
  }

  private static String told(CurvePoint point) {
    return point.touchpoint() + " " + point.score();
  }

  private static String told(CurveChange change) {
    return told(change.from()) + " to " + told(change.to());
  }

  private void contents() {
    out.println("Contents");
    ContentMap contents = ContentMap.of(map);
    contents.cells().stream()
        .filter(cell -> cell.phase().equals("comparison"))
        .forEach(cell -> out.println("  " + cell.persona() + ": " + cell.contents()));
    contents.gaps().forEach(gap -> out.println("  gap: " + gap.persona() + " in " + gap.phase()));
    out.println("  unused: " + contents.unused().stream().map(Content::label).toList());
  }

  private void opportunities() {
    out.println("Opportunities");
    OpportunityMatrix matrix = OpportunityMatrix.of(map);
    matrix
        .ranking()
        .forEach(rated -> out.println("  " + rated.opportunity().id() + ": " + rated.quadrant()));
    out.println("  quick wins: " + matrix.in(Quadrant.QUICK_WIN).size());
    out.println("  not rated: " + matrix.unrated().size());
  }

  private void participation() {
    out.println("Who takes part when");
    Participation participation = Participation.of(map);
    for (String phase : participation.phases()) {
      out.println("  " + phase + ": " + participation.personas(phase));
    }
    out.println("  decision-maker: " + participation.phasesOfRole("decision-maker"));
  }

  private void duration() {
    out.println("Duration");
    JourneyDuration duration = JourneyDuration.of(map);
    duration.phases().stream()
        .filter(phase -> phase.days().isPresent())
        .forEach(phase -> out.println("  " + phase.phase() + ": " + phase.days().get()));
    out.println("  whole: " + duration.totals() + ", " + duration.days());
    out.println("  unknown: " + duration.unknown());
  }

  private void maturity() {
    out.println("Maturity");
    Maturity maturity = Maturity.of(map);
    out.println("  " + maturity.share() + " places, " + maturity.share().percent() + " %");
    maturity.parts().forEach((part, share) -> out.println("  " + part.term() + ": " + share));
    maturity.nextSteps().forEach(step -> out.println("  next: " + step.message().english()));
  }
}
