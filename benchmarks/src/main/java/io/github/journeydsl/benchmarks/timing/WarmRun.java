package io.github.journeydsl.benchmarks.timing;

import io.github.journeydsl.benchmarks.contender.Contender;
import io.github.journeydsl.benchmarks.synthetic.Wording;
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

/** Lets JMH measure each contender on each size and script it can read. */
public final class WarmRun {

  /** The collector and heap of every process, whatever the machine would choose. */
  private static final String[] JVM = {"-XX:+UseG1GC", "-Xms1g", "-Xmx1g"};

  /** The tokens and the tree of a hundred thousand elements do not fit into one. */
  private static final String[] LARGE_JVM = {"-XX:+UseG1GC", "-Xms4g", "-Xmx4g"};

  private static final int LARGE = 100_000;
  private static final int COMPARED_FROM = 1_000;
  private static final int COMPARED_TO = 10_000;

  private final Effort effort;
  private final boolean byProcessor;
  private final PrintStream progress;
  private final List<RunResult> results = new ArrayList<>();

  /**
   * A run.
   *
   * @param effort how long is measured
   * @param byProcessor whether the processor time of the process counts, and not what the clock
   *     says
   * @param progress where to tell how it gets on
   */
  public WarmRun(Effort effort, boolean byProcessor, PrintStream progress) {
    this.effort = effort;
    this.byProcessor = byProcessor;
    this.progress = progress;
  }

  /** Measures, and leaves what JMH says as JSON in {@code json}. */
  public WarmFigures measure(List<Contender> contenders, List<Integer> sizes, Path json)
      throws RunnerException {
    List<WarmFigure> figures = new ArrayList<>();
    for (int elements : sizes) {
      for (Wording wording : Wording.values()) {
        for (Contender contender : contenders) {
          if (contender.canRead(wording, elements) && isCompared(wording, elements)) {
            figures.add(measure(contender, wording, elements));
          }
        }
      }
    }
    ResultFormatFactory.getInstance(ResultFormatType.JSON, json.toString()).writeOut(results);
    return new WarmFigures(figures);
  }

  /** What a script costs shows at ordinary sizes; measuring it at all takes minutes more. */
  private static boolean isCompared(Wording wording, int elements) {
    return wording == Wording.ASCII || elements >= COMPARED_FROM && elements <= COMPARED_TO;
  }

  private WarmFigure measure(Contender contender, Wording wording, int elements)
      throws RunnerException {
    RunResult result = new Runner(effort
            .applyTo(new OptionsBuilder()
                .include("^" + WarmTime.class.getName() + "[.]")
                .param("contender", contender.name())
                .param("wording", wording.name())
                .param("elements", String.valueOf(elements))
                .jvmArgsAppend(elements >= LARGE ? LARGE_JVM : JVM)
                .addProfiler(ProcessorTime.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT))
            .build())
        .runSingle();
    results.add(result);
    Result<?> time = byProcessor
        ? Objects.requireNonNull(result.getSecondaryResults().get(ProcessorTime.LABEL))
        : result.getPrimaryResult();
    WarmFigure figure =
        new WarmFigure(contender, wording, elements, time.getStatistics().getPercentile(50));
    progress.printf(
        "%-15s %-8s %,7d elements: %,10.3f µs an element%n",
        contender.id(), wording, elements, figure.perElement());
    return figure;
  }
}
