package io.github.journeydsl.benchmarks;

import io.github.journeydsl.benchmarks.contender.Contender;
import io.github.journeydsl.benchmarks.process.ColdFigure;
import io.github.journeydsl.benchmarks.process.ColdRun;
import io.github.journeydsl.benchmarks.process.HostileRun;
import io.github.journeydsl.benchmarks.process.RetainedRun;
import io.github.journeydsl.benchmarks.report.Machine;
import io.github.journeydsl.benchmarks.report.ProcessTables;
import io.github.journeydsl.benchmarks.report.Targets;
import io.github.journeydsl.benchmarks.report.WarmTables;
import io.github.journeydsl.benchmarks.timing.WarmFigures;
import io.github.journeydsl.benchmarks.timing.WarmRun;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Measures what is asked for and prints it as Markdown; how it gets on goes to standard error.
 *
 * <p>The system properties {@code journey.checkout} and {@code journey.results} name the folder of
 * the script {@code journey} and one for results; the script {@code run} sets them.
 */
public final class Main {

  private static final PrintStream OUT = stream(FileDescriptor.out);
  private static final PrintStream PROGRESS = stream(FileDescriptor.err);

  private final Choices choices;
  private final Path checkout = Path.of(System.getProperty("journey.checkout", "."));
  private final Path results = Path.of(System.getProperty("journey.results", "target"));
  private final Targets targets = new Targets();

  private Main(Choices choices) {
    this.choices = choices;
  }

  /** Measures; arguments are those of {@link Choices#USAGE}. */
  public static void main(String[] args) throws Exception {
    Choices choices;
    try {
      choices = Choices.of(List.of(args));
    } catch (IllegalArgumentException misuse) {
      PROGRESS.println(misuse.getMessage());
      PROGRESS.print(Choices.USAGE);
      System.exit(2);
      return;
    }
    new Main(choices).measure();
  }

  private void measure() throws Exception {
    long start = System.nanoTime();
    String machine = Machine.line();
    Files.createDirectories(results);
    StringBuilder tables = new StringBuilder();
    for (Part part : choices.parts()) {
      tables.append('\n').append(table(part));
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    OUT.printf("%s · %d min %d s%n%n", machine, took.toMinutes(), took.toSecondsPart());
    if (choices.quick()) {
      OUT.printf("A quick run: these figures only show that everything works.%n%n");
    }
    OUT.print(targets);
    OUT.print(tables);
  }

  private String table(Part part) throws Exception {
    return switch (part) {
      case WARM -> warm();
      case MEMORY -> memory();
      case COLD -> cold();
      case HOSTILE -> hostile();
    };
  }

  private String warm() throws Exception {
    WarmFigures figures = new WarmRun(choices.effort(), PROGRESS)
        .measure(choices.contenders(), choices.elements(), results.resolve("jmh.json"));
    targets.warm(figures);
    return WarmTables.of(figures, choices.contenders(), choices.elements());
  }

  private String memory() throws Exception {
    Map<Contender, Double> bytes =
        RetainedRun.measure(choices.contenders(), choices.weighedElements());
    targets.retained(bytes);
    return ProcessTables.retained(bytes);
  }

  private String cold() throws Exception {
    List<ColdFigure> figures = new ColdRun(checkout, results).measure(choices.coldRuns());
    targets.cold(figures);
    return ProcessTables.times("whole process", figures);
  }

  private String hostile() throws Exception {
    List<ColdFigure> figures = new HostileRun(checkout, results, PROGRESS)
        .measure(choices.hostileBytes(), choices.hostileRuns());
    targets.hostile(choices.hostileBytes(), figures);
    return ProcessTables.times(
        "hostile file of %,d bytes".formatted(choices.hostileBytes()), figures);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
