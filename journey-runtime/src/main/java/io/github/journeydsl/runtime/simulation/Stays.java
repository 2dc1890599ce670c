package io.github.journeydsl.runtime.simulation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which scenarios each lead is in. */
final class Stays {

  private final Map<String, Set<String>> scenarios = new HashMap<>();

  void begins(String lead, String scenario) {
    scenarios.computeIfAbsent(lead, one -> new TreeSet<>()).add(scenario);
  }

  void ends(String lead, String scenario) {
    scenarios.computeIfPresent(lead, (one, rest) -> {
      rest.remove(scenario);
      return rest.isEmpty() ? null : rest;
    });
  }

  /** Ends all of a lead, and says which. */
  Set<String> end(String lead) {
    Set<String> ended = scenarios.remove(lead);
    return ended == null ? Set.of() : ended;
  }
}
