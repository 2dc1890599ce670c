package io.github.journeydsl.benchmarks.report;

import static io.github.journeydsl.benchmarks.report.MarkdownTable.figure;

import io.github.journeydsl.benchmarks.engine.EngineContender;
import io.github.journeydsl.benchmarks.timing.EngineFigure;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** What scenario engines take and hold. */
public final class EngineTables {

  private static final double THOUSAND = 1_000;

  private EngineTables() {}

  /** The table; times are also told as multiples of the program written by hand. */
  public static String of(List<EngineFigure> figures, Map<EngineContender, Double> bytes) {
    MarkdownTable table = new MarkdownTable(List.of(
        "download → wait 3 d → send → wait 7 d → send",
        "leads",
        "k events/s",
        "instances/s",
        "time an event, hand-written = 1",
        "bytes a lead"));
    OptionalDouble compared = perEvent(figures, EngineContender.TEXTS);
    for (EngineFigure each : figures) {
      table.row(List.of(
          each.contender().title(),
          String.format(Locale.ROOT, "%,d", each.leads()),
          figure(each.eventsPerSecond() / THOUSAND),
          figure(each.instancesPerSecond()),
          figure(each.perEvent() / compared.orElse(Double.NaN)),
          figure(bytes.getOrDefault(each.contender(), Double.NaN))));
    }
    return table.toString();
  }

  /** Microseconds for an event, if it was measured. */
  static OptionalDouble perEvent(List<EngineFigure> figures, EngineContender contender) {
    return figures.stream()
        .filter(figure -> figure.contender() == contender)
        .mapToDouble(EngineFigure::perEvent)
        .findFirst();
  }
}
