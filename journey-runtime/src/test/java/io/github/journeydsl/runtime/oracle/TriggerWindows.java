package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scenario.Trigger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each {@code on … N times within …} has seen since it last fired. */
final class TriggerWindows {

  private record Place(String scenario, int trigger) {}

  private final LocalTimes times;
  private final Map<Place, List<Instant>> seen = new HashMap<>();

  TriggerWindows(LocalTimes times) {
    this.times = times;
  }

  void see(NurtureScenario scenario, int trigger, Instant at) {
    seen.computeIfAbsent(new Place(scenario.id(), trigger), place -> new ArrayList<>())
        .add(at);
  }

  /** Whether it fires now; if so, its window starts empty. */
  boolean fires(NurtureScenario scenario, int trigger, Trigger.Frequency frequency, Instant now) {
    List<Instant> before = seen.getOrDefault(new Place(scenario.id(), trigger), List.of());
    long within = before.stream()
        .filter(one -> now.isBefore(times.after(one, frequency.within())))
        .count();
    if (within < frequency.times()) {
      return false;
    }
    seen.remove(new Place(scenario.id(), trigger));
    return true;
  }
}
