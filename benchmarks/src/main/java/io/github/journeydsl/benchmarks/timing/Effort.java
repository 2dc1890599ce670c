package io.github.journeydsl.benchmarks.timing;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long is measured.
 *
 * @param forks processes per figure
 * @param warmUpSeconds of processor time, before anything counts: on a busy machine it takes longer
 *     until the compiler is done
 * @param rounds rounds that count
 * @param milliseconds of one round, at least
 */
public record Effort(int forks, int warmUpSeconds, int rounds, int milliseconds) {

  /** Enough for figures that are told to others. */
  public static Effort full() {
    return new Effort(1, 8, 5, 1_000);
  }

  /** Enough to see that everything works; the figures mean little. */
  public static Effort quick() {
    return new Effort(1, 1, 1, 200);
  }

  ChainedOptionsBuilder applyTo(ChainedOptionsBuilder options) {
    TimeValue round = new TimeValue(milliseconds, TimeUnit.MILLISECONDS);
    return options
        .forks(forks)
        .param("warmUpSeconds", String.valueOf(warmUpSeconds))
        .warmupIterations(0)
        .measurementIterations(rounds)
        .measurementTime(round);
  }
}
