package io.github.journeydsl.benchmarks;

import io.github.journeydsl.benchmarks.contender.Contender;
import io.github.journeydsl.benchmarks.engine.EngineContender;
import io.github.journeydsl.benchmarks.process.ColdFigure;
import io.github.journeydsl.benchmarks.process.ColdRun;
import io.github.journeydsl.benchmarks.process.HeldRun;
import io.github.journeydsl.benchmarks.process.HostileRun;
import io.github.journeydsl.benchmarks.process.RetainedRun;
import io.github.journeydsl.benchmarks.report.EngineTables;
import io.github.journeydsl.benchmarks.report.Machine;
import io.github.journeydsl.benchmarks.report.ProcessTables;
import io.github.journeydsl.benchmarks.report.Targets;
import io.github.journeydsl.benchmarks.report.WarmTables;
import io.github.journeydsl.benchmarks.timing.EngineFigure;
import io.github.journeydsl.benchmarks.timing.EngineRun;
import io.github.journeydsl.benchmarks.timing.WarmFigures;
import io.github.journeydsl.benchmarks.timing.WarmRun;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** One run: measures what was chosen, and makes Markdown of it. */
final class Measurement {

  private final Choices choices;
  private final Path checkout;
  private final Path results;
  private final PrintStream progress;
  private final Targets targets = new Targets();

  /**
   * A run.
   *
   * @param choices what is measured
   * @param checkout the folder of the script {@code journey}
   * @param results where files are left
   * @param progress where to tell how it gets on
   */
  Measurement(Choices choices, Path checkout, Path results, PrintStream progress) {
    this.choices = choices;
    this.checkout = checkout;
    this.results = results;
    this.progress = progress;
  }

  /** Measures; the targets come first, then a table or two for each part. */
  String markdown() throws Exception {
    long start = System.nanoTime();
    String machine = Machine.line();
    Files.createDirectories(results);
    StringBuilder tables = new StringBuilder();
    for (Part part : choices.parts()) {
      tables.append('\n').append(table(part));
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    String head = "%s · %d min %d s\n\n".formatted(machine, took.toMinutes(), took.toSecondsPart());
    String note =
        choices.quick() ? "A quick run: these figures only show that everything works.\n\n" : "";
    if (choices.byProcessor()) {
      note +=
          "Warm times are processor times of the whole process: the machine did other things too.\n\n";
    }
    return head + note + targets + tables;
  }

  private String table(Part part) throws Exception {
    return switch (part) {
      case WARM -> warm();
      case MEMORY -> memory();
      case COLD -> cold();
      case HOSTILE -> hostile();
      case ENGINES -> engines();
    };
  }

  private String warm() throws RunnerException {
    WarmFigures figures = new WarmRun(choices.effort(), choices.byProcessor(), progress)
        .measure(choices.contenders(), choices.elements(), results.resolve("jmh.json"));
    targets.warm(figures);
    return WarmTables.of(figures, choices.contenders(), choices.elements());
  }

  private String memory() throws IOException, InterruptedException {
    Map<Contender, Double> bytes =
        RetainedRun.measure(choices.contenders(), choices.weighedElements());
    targets.retained(bytes);
    return ProcessTables.retained(bytes);
  }

  private String cold() throws IOException, InterruptedException {
    List<ColdFigure> figures = new ColdRun(checkout, results).measure(choices.coldRuns());
    targets.cold(figures);
    return ProcessTables.times("whole process", figures);
  }

  private String hostile() throws IOException, InterruptedException {
    List<ColdFigure> figures = new HostileRun(checkout, results, progress)
        .measure(choices.hostileBytes(), choices.hostileRuns());
    targets.hostile(choices.hostileBytes(), figures);
    return ProcessTables.times(
        "hostile file of %,d bytes".formatted(choices.hostileBytes()), figures);
  }

  private String engines() throws Exception {
    List<EngineFigure> figures = new EngineRun(choices.effort(), choices.byProcessor(), progress)
        .measure(choices.engines(), choices.leads());
    Map<EngineContender, Double> bytes = HeldRun.measure(choices.engines(), choices.leads());
    targets.engines(figures, bytes);
    return EngineTables.of(figures, bytes);
  }
}
