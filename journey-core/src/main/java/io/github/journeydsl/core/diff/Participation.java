package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who takes part in which phase of a map. */
final class Participation {

  private final Map<String, Set<String>> personas = new HashMap<>();

  Participation(JourneyMap map) {
    for (Phase phase : map.phases()) {
      Set<String> present = personas.computeIfAbsent(phase.id(), id -> new HashSet<>());
      for (Touchpoint touchpoint : phase.touchpoints()) {
        for (Experience experience : touchpoint.experiences()) {
          present.add(experience.persona());
        }
      }
    }
  }

  boolean takesPart(String persona, String phase) {
    return personas.getOrDefault(phase, Set.of()).contains(persona);
  }
}
