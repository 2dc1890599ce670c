package io.github.journeydsl.benchmarks.timing;

import io.github.journeydsl.benchmarks.engine.EngineContender;
import io.github.journeydsl.benchmarks.nurture.LogShape;
import io.github.journeydsl.benchmarks.process.OwnProcess;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Asks {@link EngineTime} in a process per engine, for as many leads as it can bear. */
public final class EngineRun {

  /**
   * Five million events with texts as names have to fit in. What the operating system takes to hand
   * out memory that nobody has used before is not to be measured, hence the last one.
   */
  private static final List<String> JVM =
      List.of("-XX:+UseG1GC", "-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch");

  private final Effort effort;
  private final boolean byProcessor;
  private final PrintStream progress;

  /**
   * A run.
   *
   * @param effort how long is measured
   * @param byProcessor whether the processor time of the process counts, and not what the clock
   *     says
   * @param progress where to tell how it gets on
   */
  public EngineRun(Effort effort, boolean byProcessor, PrintStream progress) {
    this.effort = effort;
    this.byProcessor = byProcessor;
    this.progress = progress;
  }

  /** Measures each contender on so many leads, or as many as it can bear. */
  public List<EngineFigure> measure(List<EngineContender> contenders, int leads)
      throws IOException, InterruptedException {
    List<EngineFigure> figures = new ArrayList<>();
    for (EngineContender contender : contenders) {
      EngineFigure figure = measure(contender, contender.leadsOf(leads));
      figures.add(figure);
      progress.printf(
          "%-15s %,9d events: %,10.3f µs an event%n",
          contender.id(), figure.events(), figure.perEvent());
    }
    return figures;
  }

  private EngineFigure measure(EngineContender contender, int leads)
      throws IOException, InterruptedException {
    String told = OwnProcess.told(
        JVM,
        EngineTime.class,
        List.of(
            contender.name(),
            String.valueOf(leads),
            String.valueOf(byProcessor),
            String.valueOf(effort.warmUpSeconds() * contender.warmUps()),
            String.valueOf(effort.rounds()),
            String.valueOf(effort.milliseconds())));
    String[] lines = told.strip().split("\\R", -1);
    double[] rounds = Arrays.stream(lines, 1, lines.length)
        .mapToDouble(Double::parseDouble)
        .sorted()
        .toArray();
    return new EngineFigure(
        contender,
        leads,
        LogShape.of(leads).events(),
        Long.parseLong(lines[0]),
        rounds[rounds.length / 2]);
  }
}
