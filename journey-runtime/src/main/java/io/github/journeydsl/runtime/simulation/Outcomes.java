package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.runtime.log.LogEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps what each lead got in a simulation, to be compared with another one. */
public final class Outcomes implements SimulationObserver {

  private final TreeMap<String, Map<Outcome, List<Instant>>> leads = new TreeMap<>();
  private final Map<Outcome, Outcome> known = new HashMap<>();

  /** Nothing so far. */
  public Outcomes() {}

  @Override
  public void logged(LogEntry entry) {
    Outcome.of(entry)
        .ifPresent(outcome -> leads
            .computeIfAbsent(entry.lead(), lead -> new TreeMap<>())
            .computeIfAbsent(
                known.computeIfAbsent(outcome, same -> same), one -> new ArrayList<>(1))
            .add(entry.at()));
  }

  /** The leads that got anything. */
  Iterable<String> leads() {
    return leads.keySet();
  }

  /** When a lead got what, the instants in order. */
  Map<Outcome, List<Instant>> of(String lead) {
    return leads.getOrDefault(lead, new TreeMap<>());
  }
}
