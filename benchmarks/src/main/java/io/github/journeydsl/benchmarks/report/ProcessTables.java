package io.github.journeydsl.benchmarks.report;

import static io.github.journeydsl.benchmarks.report.MarkdownTable.figure;

import io.github.journeydsl.benchmarks.contender.Contender;
import io.github.journeydsl.benchmarks.process.ColdFigure;
import io.github.journeydsl.benchmarks.process.Run;
import java.util.List;
import java.util.Map;

/** Whole processes and the memory that results keep. */
public final class ProcessTables {

  private ProcessTables() {}

  /** Medians of what processes took, also as multiples of the first. */
  public static String times(String heading, List<ColdFigure> figures) {
    MarkdownTable table = new MarkdownTable(
        List.of(heading, "wall, ms", "first = 1", "user + system, ms", "peak, MB", "runs"));
    double first = figures.get(0).median(Run::wallMillis);
    for (ColdFigure each : figures) {
      double wall = each.median(Run::wallMillis);
      table.row(List.of(
          each.title(),
          figure(wall),
          figure(wall / first),
          figure(each.median(Run::cpuMillis)),
          figure(each.median(Run::peakMegabytes)),
          String.valueOf(each.runs().size())));
    }
    return table.toString();
  }

  /** Bytes that results keep. */
  public static String retained(Map<Contender, Double> bytes) {
    MarkdownTable table = new MarkdownTable(List.of("kept per element", "bytes"));
    bytes.forEach((contender, kept) -> table.row(List.of(contender.title(), figure(kept))));
    return table.toString();
  }
}
