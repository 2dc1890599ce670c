package io.github.journeydsl.core.analysis;

import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who takes part when: personas and roles by phase, and the other way round.
 *
 * <pre>{@code
 * Participation participation = Participation.of(map);
 * participation.personas("comparison");              // [yamada, sato]
 * participation.touchpoints("comparison", "sato");   // [quotation]
 * participation.phasesOf("sato");                    // [comparison, purchase]
 * participation.phasesOfRole("decision-maker");      // [comparison, purchase]
 * }</pre>
 *
 * <p>Taking part is having an experience at a touchpoint of the phase, with an emotion or without;
 * {@link DmuCoverage} tells those two apart. A role takes part where somebody who holds it does.
 * Phases and touchpoints come in the order of the journey, people in the order they appear in the
 * phase. Asked for what the map does not have, it answers with nothing.
 */
public final class Participation {

  private final Map<String, Map<String, List<String>>> touchpoints = new LinkedHashMap<>();
  private final Map<String, Map<String, Set<String>>> holders = new LinkedHashMap<>();
  private final Map<String, Set<String>> phasesOf = new LinkedHashMap<>();
  private final Map<String, Set<String>> phasesOfRole = new LinkedHashMap<>();

  private Participation(JourneyMap map) {
    for (Phase phase : map.index().phases().values()) {
      touchpoints.put(phase.id(), new LinkedHashMap<>());
      holders.put(phase.id(), new LinkedHashMap<>());
      for (Touchpoint touchpoint : phase.touchpoints()) {
        for (Experience experience : touchpoint.experiences()) {
          map.persona(experience.persona())
              .ifPresent(persona -> add(phase.id(), touchpoint, persona.id(), persona.roles()));
        }
      }
    }
  }

  /** Who takes part in {@code map}. */
  public static Participation of(JourneyMap map) {
    return new Participation(map);
  }

  private void add(String phase, Touchpoint touchpoint, String persona, List<String> roles) {
    in(touchpoints, phase).computeIfAbsent(persona, p -> new ArrayList<>()).add(touchpoint.id());
    phasesOf.computeIfAbsent(persona, p -> new LinkedHashSet<>()).add(phase);
    for (String role : roles) {
      in(holders, phase).computeIfAbsent(role, r -> new LinkedHashSet<>()).add(persona);
      phasesOfRole.computeIfAbsent(role, r -> new LinkedHashSet<>()).add(phase);
    }
  }

  /** The ids of the phases, in order, also of those where nobody takes part. */
  public Set<String> phases() {
    return Collections.unmodifiableSet(touchpoints.keySet());
  }

  /** The ids of the personas who take part in a phase. */
  public Set<String> personas(String phase) {
    return Collections.unmodifiableSet(in(touchpoints, phase).keySet());
  }

  /** The ids of the roles that take part in a phase. */
  public Set<String> roles(String phase) {
    return Collections.unmodifiableSet(in(holders, phase).keySet());
  }

  /** The ids of the personas who take part in a phase in a role. */
  public Set<String> personas(String phase, String role) {
    return Collections.unmodifiableSet(in(holders, phase).getOrDefault(role, Set.of()));
  }

  /** The ids of the touchpoints of a phase where a persona takes part. */
  public List<String> touchpoints(String phase, String persona) {
    return Collections.unmodifiableList(in(touchpoints, phase).getOrDefault(persona, List.of()));
  }

  /** The ids of the phases in which a persona takes part. */
  public Set<String> phasesOf(String persona) {
    return Collections.unmodifiableSet(phasesOf.getOrDefault(persona, Set.of()));
  }

  /** The ids of the phases in which somebody with a role takes part. */
  public Set<String> phasesOfRole(String role) {
    return Collections.unmodifiableSet(phasesOfRole.getOrDefault(role, Set.of()));
  }

  private static <V> Map<String, V> in(Map<String, Map<String, V>> phases, String phase) {
    return phases.getOrDefault(phase, Map.of());
  }
}
