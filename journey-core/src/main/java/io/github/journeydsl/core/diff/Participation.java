package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who takes part in which phase of a map; a phase is looked at when somebody asks for it. */
final class Participation {

  private final JourneyMap map;
  private final Map<String, Set<String>> personas = new HashMap<>();

  Participation(JourneyMap map) {
    this.map = map;
  }

  boolean takesPart(String persona, String phase) {
    return personas.computeIfAbsent(phase, this::present).contains(persona);
  }

  private Set<String> present(String id) {
    Set<String> present = new HashSet<>();
    for (Touchpoint touchpoint : map.phase(id).map(Phase::touchpoints).orElse(List.of())) {
      for (Experience experience : touchpoint.experiences()) {
        present.add(experience.persona());
      }
    }
    return present;
  }
}
