package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.log.LogEntry;
import java.time.Instant;
import java.util.List;

/**
 * Sees what happens in a simulation, in its order: by instant, then by lead, then as it came about.
 */
public interface SimulationObserver {

  /**
   * An input is taken; what it gives rise to follows.
   *
   * @param input the input
   * @param at when it is taken: the instant at which it occurred, or, if it is late, the one at
   *     which it arrived
   */
  default void taken(LeadInput input, Instant at) {}

  /** Something was decided or happened. */
  default void logged(LogEntry entry) {}

  /** An input is not taken: it lies outside of the time that is simulated. */
  default void refused(RefusedInput refused) {}

  /** Several observers as one. */
  static SimulationObserver all(List<? extends SimulationObserver> observers) {
    List<SimulationObserver> all = List.copyOf(observers);
    return new SimulationObserver() {
      @Override
      public void taken(LeadInput input, Instant at) {
        all.forEach(one -> one.taken(input, at));
      }

      @Override
      public void logged(LogEntry entry) {
        all.forEach(one -> one.logged(entry));
      }

      @Override
      public void refused(RefusedInput refused) {
        all.forEach(one -> one.refused(refused));
      }
    };
  }
}
