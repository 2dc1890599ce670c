package io.github.journeydsl.benchmarks.timing;

import io.github.journeydsl.benchmarks.contender.Contender;
import io.github.journeydsl.benchmarks.contender.Trial;
import io.github.journeydsl.benchmarks.synthetic.Synthesis;
import io.github.journeydsl.benchmarks.synthetic.Wording;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The benchmark: a contender does its work on a map, again and again, in a process of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WarmTime {

  /** Who works. */
  @Param
  public Contender contender = Contender.JACKSON;

  /** The script of the map. */
  @Param("ASCII")
  public Wording wording = Wording.ASCII;

  /** The size of the map. */
  @Param("1000")
  public int elements = 1_000;

  /** How much processor time is spent before anything is timed. */
  @Param("0")
  public int warmUpSeconds = 0;

  private @Nullable Trial<?> trial;

  /** Makes the input, sees that all of it is read, and warms up. */
  @Setup
  public void prepare() throws Exception {
    trial = contender.trial(Synthesis.map(wording, elements));
    int read = trial.elements();
    if (read != elements) {
      throw new IllegalStateException(
          "%s has read %d of %d elements".formatted(contender, read, elements));
    }
    long enough = TimeUnit.SECONDS.toNanos(warmUpSeconds);
    while (ProcessorTime.nanoseconds() < enough) {
      Object result = trial.run();
      if (result == null) {
        throw new IllegalStateException("there is nothing to time");
      }
    }
  }

  /** What is timed. */
  @Benchmark
  public Object work() throws Exception {
    return Objects.requireNonNull(Objects.requireNonNull(trial).run());
  }
}
