package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.value.TimeSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that ever happened to a lead, to be counted. */
final class Occurrences {

  private record Occurrence(EventPattern event, Instant at) {}

  private final LocalTimes times;
  private final List<Occurrence> all = new ArrayList<>();

  Occurrences(LocalTimes times) {
    this.times = times;
  }

  void add(EventPattern event, Instant at) {
    all.add(new Occurrence(event, at));
  }

  long count(EventPattern event, TimeSpan within, Instant at) {
    return all.stream()
        .filter(one -> one.event().equals(event) && at.isBefore(times.after(one.at(), within)))
        .count();
  }

  /** The first instant later than {@code later} at which one of them is not counted any more. */
  Optional<Instant> nextLeaving(EventPattern event, TimeSpan within, Instant later) {
    return all.stream()
        .filter(one -> one.event().equals(event))
        .map(one -> times.after(one.at(), within))
        .filter(end -> end.isAfter(later))
        .min(Instant::compareTo);
  }
}
