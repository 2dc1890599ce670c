package io.github.journeydsl.benchmarks.timing;

import io.github.journeydsl.benchmarks.engine.EngineContender;
import io.github.journeydsl.benchmarks.nurture.EventLog;
import io.github.journeydsl.benchmarks.nurture.LogShape;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Lets JMH measure each engine on as many leads as it can bear. */
public final class EngineRun {

  /** Five million events with texts as names have to fit in. */
  private static final String[] JVM = {"-XX:+UseG1GC", "-Xms4g", "-Xmx4g"};

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

  /** Measures, and leaves what JMH says as JSON in {@code json}. */
  public List<EngineFigure> measure(List<EngineContender> contenders, int leads, Path json)
      throws Exception {
    List<EngineFigure> figures = new ArrayList<>();
    List<RunResult> results = new ArrayList<>();
    for (EngineContender contender : contenders) {
      RunResult result = run(contender, contender.leadsOf(leads));
      results.add(result);
      EngineFigure figure = figure(contender, contender.leadsOf(leads), result);
      figures.add(figure);
      progress.printf(
          "%-15s %,9d events: %,10.3f µs an event%n",
          contender.id(), figure.events(), figure.perEvent());
    }
    ResultFormatFactory.getInstance(ResultFormatType.JSON, json.toString()).writeOut(results);
    return figures;
  }

  private RunResult run(EngineContender contender, int leads) throws RunnerException {
    return new Runner(effort
            .applyTo(new OptionsBuilder()
                .include("^" + EngineTime.class.getName() + "[.]")
                .param("contender", contender.name())
                .param("leads", String.valueOf(leads))
                .jvmArgsAppend(JVM)
                .addProfiler(ProcessorTime.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT))
            .build())
        .runSingle();
  }

  private EngineFigure figure(EngineContender contender, int leads, RunResult result)
      throws Exception {
    Result<?> time = byProcessor
        ? Objects.requireNonNull(result.getSecondaryResults().get(ProcessorTime.LABEL))
        : result.getPrimaryResult();
    EventLog log = LogShape.of(leads).log();
    return new EngineFigure(
        contender,
        leads,
        log.size(),
        EngineContender.FLOOR.trial(log).run().instances(),
        time.getStatistics().getPercentile(50));
  }
}
