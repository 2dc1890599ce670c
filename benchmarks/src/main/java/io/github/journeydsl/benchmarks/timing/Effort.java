package io.github.journeydsl.benchmarks.timing;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long is measured.
 *
 * @param forks processes per figure
 * @param warmups rounds that do not count
 * @param rounds rounds that count
 * @param milliseconds of one round, at least
 */
public record Effort(int forks, int warmups, int rounds, int milliseconds) {

  /** Enough for figures that are told to others. */
  public static Effort full() {
    return new Effort(1, 7, 4, 1_000);
  }

  /** Enough to see that everything works; the figures mean little. */
  public static Effort quick() {
    return new Effort(1, 1, 1, 200);
  }

  ChainedOptionsBuilder applyTo(ChainedOptionsBuilder options) {
    TimeValue round = new TimeValue(milliseconds, TimeUnit.MILLISECONDS);
    return options
        .forks(forks)
        .warmupIterations(warmups)
        .warmupTime(round)
        .measurementIterations(rounds)
        .measurementTime(round);
  }
}
