package io.github.journeydsl.benchmarks.engine;

import io.github.journeydsl.benchmarks.nurture.EventLog;
import io.github.journeydsl.benchmarks.nurture.Sends;

/**
 * A way to run the scenario of {@link io.github.journeydsl.benchmarks.nurture.Content}.
 *
 * @param <I> events in the form it takes them in
 */
public interface EngineSubject<I> {

  /** The events of {@code log} in its own form, made before anything is measured. */
  I input(EventLog log);

  /** A new engine that knows the scenario and nothing of any lead. */
  Engine<I> start(Sends sends) throws Exception;
}
