package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.runtime.simulation.RefusedInput.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The time that is simulated.
 *
 * @param from its first instant, if somebody named one
 * @param to its last instant, if somebody named one
 * @param horizon what lies behind it lies too far behind the first event
 * @param last the last event in it
 */
record SimulatedTime(Optional<Instant> from, Optional<Instant> to, Instant horizon, Instant last) {

  static SimulatedTime of(
      EventLog events, Optional<Instant> from, Optional<Instant> to, int farthestDays) {
    Instant first = Instant.MAX;
    for (Arrival arrival : events.arrivals()) {
      Instant at = arrival.input().at();
      if (at.isBefore(first) && (from.isEmpty() || !at.isBefore(from.get()))) {
        first = at;
      }
    }
    Instant horizon = first.equals(Instant.MAX) ? first : first.plus(farthestDays, ChronoUnit.DAYS);
    Instant last = Instant.MIN;
    for (Arrival arrival : events.arrivals()) {
      Instant at = arrival.input().at();
      if (at.isAfter(last) && !at.isAfter(horizon)) {
        last = at;
      }
    }
    return new SimulatedTime(from, to, horizon, last);
  }

  /** Where it ends: where somebody said, or else so long after the last event. */
  Instant end(Duration aftermath) {
    return to.orElseGet(() -> last.equals(Instant.MIN) ? last : last.plus(aftermath));
  }

  Optional<RefusedInput> refusal(Arrival arrival) {
    Instant at = arrival.input().at();
    if (from.isPresent() && at.isBefore(from.get())) {
      return Optional.of(refused(arrival, Reason.BEFORE_START, "time.before"));
    }
    if (to.isPresent() && at.isAfter(to.get())) {
      return Optional.of(refused(arrival, Reason.AFTER_END, "time.after"));
    }
    if (at.isAfter(horizon)) {
      return Optional.of(refused(arrival, Reason.FAR_FUTURE, "time.far"));
    }
    return Optional.empty();
  }

  private static RefusedInput refused(Arrival arrival, Reason reason, String key) {
    return new RefusedInput(
        arrival.file(),
        arrival.line(),
        0,
        reason,
        SimulationMessages.message(
            key, Shown.of(arrival.input().lead()), arrival.input().at()));
  }
}
