package io.github.journeydsl.benchmarks.report;

import io.github.journeydsl.benchmarks.contender.Contender;
import io.github.journeydsl.benchmarks.engine.EngineContender;
import io.github.journeydsl.benchmarks.process.ColdFigure;
import io.github.journeydsl.benchmarks.process.ColdRun;
import io.github.journeydsl.benchmarks.process.Run;
import io.github.journeydsl.benchmarks.timing.EngineFigure;
import io.github.journeydsl.benchmarks.timing.WarmFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The targets beside what was measured; each part of a run adds its own. */
public final class Targets {

  private static final List<Integer> SIZES = List.of(1_000, 10_000);

  private static final double MILLION = 1e6;

  private final List<Target> all = new ArrayList<>();

  /** Adds what warm times say. */
  public void warm(WarmFigures figures) {
    for (int size : SIZES) {
      String map = ", %,d elements".formatted(size);
      all.add(Target.atLeast(
          "load, k elements/s" + map,
          250,
          500,
          WarmTables.rate(figures, Contender.JOURNEY_LOAD, size)));
      all.add(Target.atMost(
          "load ÷ bare ANTLR pass" + map,
          2,
          1,
          figures.ratio(Contender.JOURNEY_LOAD, Contender.ANTLR_BARE, size)));
      all.add(Target.atMost(
          "load + all rules ÷ load" + map,
          2,
          1.3,
          figures.ratio(Contender.JOURNEY_CHECK, Contender.JOURNEY_LOAD, size)));
      all.add(Target.atMost(
          "load + all analyses ÷ load" + map,
          2,
          1.3,
          figures.ratio(Contender.JOURNEY_ANALYSE, Contender.JOURNEY_LOAD, size)));
      all.add(Target.atMost(
          "print ÷ load" + map,
          2,
          1,
          figures.ratio(Contender.JOURNEY_PRINT, Contender.JOURNEY_LOAD, size)));
      all.add(Target.atMost(
          "format ÷ load" + map,
          2,
          1,
          figures.ratio(Contender.JOURNEY_FORMAT, Contender.JOURNEY_LOAD, size)));
      all.add(Target.atMost(
          "JSON read ÷ databind" + map,
          1.5,
          1,
          figures.ratio(Contender.JOURNEY_JSON_READ, Contender.RECORDS_READ, size)));
      all.add(Target.atMost(
          "JSON write ÷ databind" + map,
          1.5,
          1,
          figures.ratio(Contender.JOURNEY_JSON_WRITE, Contender.RECORDS_WRITE, size)));
      all.add(Target.atMost(
          "Japanese ÷ ASCII" + map, 2, 1.25, figures.japanese(Contender.JOURNEY_LOAD, size)));
    }
    all.add(Target.atLeast(
        "Smithy ÷ load, 1,000 elements",
        5,
        5,
        figures.ratio(Contender.SMITHY, Contender.JOURNEY_LOAD, 1_000)));
    all.add(Target.atLeast(
        "structurizr-dsl ÷ load, 1,000 elements",
        15,
        15,
        figures.ratio(Contender.STRUCTURIZR, Contender.JOURNEY_LOAD, 1_000)));
    all.add(Target.atMost(
        "growth, time(10k) ÷ time(1k)",
        13,
        11.5,
        figures.growth(Contender.JOURNEY_LOAD, 1_000, 10_000)));
    all.add(Target.goalAtMost(
        "growth, time(100k) ÷ time(10k)",
        13,
        figures.growth(Contender.JOURNEY_LOAD, 10_000, 100_000)));
  }

  /** Adds what results keep. */
  public void retained(Map<Contender, Double> bytes) {
    Double kept = bytes.get(Contender.JOURNEY_LOAD);
    all.add(Target.atMost(
        "kept per element, places included, bytes",
        1_024,
        600,
        kept == null ? OptionalDouble.empty() : OptionalDouble.of(kept)));
  }

  /** Adds what cold starts took; the goals are multiples of the idle JVM. */
  public void cold(List<ColdFigure> figures) {
    OptionalDouble idle = wall(figures, ColdRun.IDLE);
    OptionalDouble small = wall(figures, ColdRun.checkOf(100));
    OptionalDouble large = wall(figures, ColdRun.checkOf(1_000));
    all.add(Target.atMost("cold check, 100 elements, ms", 160, 2 * idle.orElse(0), small));
    all.add(Target.atMost("cold check, 1,000 elements, ms", 220, 2.5 * idle.orElse(0), large));
  }

  /** Adds the worst of what hostile files took. */
  public void hostile(int bytes, List<ColdFigure> figures) {
    String file = "hostile file of %,d bytes, cold, ".formatted(bytes);
    all.add(Target.atMost("slowest " + file + "ms", 1_000, 400, worst(figures, Run::wallMillis)));
    all.add(Target.goalAtMost("largest " + file + "MB", 160, worst(figures, Run::peakMegabytes)));
  }

  /** Adds what scenario engines took, and what they hold. */
  public void engines(List<EngineFigure> figures, Map<EngineContender, Double> bytes) {
    all.add(Target.atLeast(
        "scenario, M events/s",
        2.5,
        8,
        journey(figures.stream()
            .collect(Collectors.toMap(
                EngineFigure::contender, figure -> figure.eventsPerSecond() / MILLION)))));
    all.add(Target.atMost("scenario, held for a waiting lead, bytes", 160, 64, journey(bytes)));
  }

  private static OptionalDouble journey(Map<EngineContender, Double> figures) {
    return figures.entrySet().stream()
        .filter(entry -> entry.getKey().isJourney())
        .mapToDouble(Map.Entry::getValue)
        .findFirst();
  }

  private static OptionalDouble wall(List<ColdFigure> figures, String title) {
    return figures.stream()
        .filter(figure -> figure.title().equals(title))
        .mapToDouble(figure -> figure.median(Run::wallMillis))
        .findFirst();
  }

  private static OptionalDouble worst(List<ColdFigure> figures, ToDoubleFunction<Run> figure) {
    return figures.stream().mapToDouble(each -> each.median(figure)).max();
  }

  /** The table. */
  @Override
  public String toString() {
    MarkdownTable table =
        new MarkdownTable(List.of("target", "floor", "goal", "measured", "how far"));
    all.forEach(target -> table.row(List.of(
        target.title(),
        target.bound(target.floor()),
        target.bound(OptionalDouble.of(target.goal())),
        MarkdownTable.figure(target.measured()),
        target.verdict())));
    return table.toString();
  }
}
