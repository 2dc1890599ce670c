package io.github.journeydsl.benchmarks.timing;

import io.github.journeydsl.benchmarks.engine.EngineContender;
import java.util.concurrent.TimeUnit;

/**
 * How long an engine has taken.
 *
 * @param contender who
 * @param leads of how many leads the log was
 * @param events how many events it had
 * @param instances how often leads went through the scenario
 * @param microseconds for all of it, the median of all rounds
 */
public record EngineFigure(
    EngineContender contender, int leads, int events, long instances, double microseconds) {

  private static final double SECOND = TimeUnit.SECONDS.toMicros(1);

  /** Microseconds for an event, with all that comes of it. */
  public double perEvent() {
    return microseconds / events;
  }

  /** Events in a second. */
  public double eventsPerSecond() {
    return SECOND / perEvent();
  }

  /** How many leads go through the scenario in a second. */
  public double instancesPerSecond() {
    return SECOND * instances / microseconds;
  }
}
