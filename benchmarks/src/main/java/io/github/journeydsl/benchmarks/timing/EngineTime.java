package io.github.journeydsl.benchmarks.timing;

import io.github.journeydsl.benchmarks.engine.EngineContender;
import io.github.journeydsl.benchmarks.engine.EngineTrial;
import io.github.journeydsl.benchmarks.nurture.EventLog;
import io.github.journeydsl.benchmarks.nurture.LogShape;
import io.github.journeydsl.benchmarks.nurture.SendTally;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The benchmark: an engine that has just been started takes all events of a log, again and again,
 * in a process of its own. Whoever sends something else than the floor is not timed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EngineTime {

  /** Who works. */
  @Param
  public EngineContender contender = EngineContender.FLOOR;

  /** How many leads there are. */
  @Param("1000")
  public int leads = 1_000;

  /** How much processor time is spent before anything is timed. */
  @Param("0")
  public int warmUpSeconds = 0;

  private @Nullable EngineTrial<?> trial;
  private SendTally.@Nullable Summary expected;
  private SendTally tally = new SendTally();
  private EngineTrial.@Nullable Started started;

  /** Makes the input, and warms up. */
  @Setup(Level.Trial)
  public void prepare() throws Exception {
    EventLog log = LogShape.of(leads).log();
    expected = EngineContender.FLOOR.trial(log).run();
    trial = contender.trial(log);
    long enough = TimeUnit.SECONDS.toNanos(warmUpSeconds);
    do {
      compare(trial.run());
    } while (ProcessorTime.nanoseconds() < enough);
  }

  /** Starts an engine. */
  @Setup(Level.Invocation)
  public void start() throws Exception {
    tally = new SendTally();
    started = Objects.requireNonNull(trial).start(tally);
  }

  /** What is timed. */
  @Benchmark
  public Object work() throws Exception {
    Objects.requireNonNull(started).work();
    return tally;
  }

  /** Stops the engine. */
  @TearDown(Level.Invocation)
  public void stop() {
    Objects.requireNonNull(started).close();
    compare(tally.summary());
  }

  private void compare(SendTally.Summary summary) {
    if (!summary.equals(expected)) {
      throw new IllegalStateException(
          "%s has sent %s instead of %s".formatted(contender, summary, expected));
    }
  }
}
