package io.github.journeydsl.core.analysis;

import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.scenario.NurtureScenario;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is offered which content in which phase: at the touchpoints where they take part, and by the
 * scenarios that send to them.
 *
 * <pre>{@code
 * ContentOffers.of(map).offered("comparison", "sato")   // [comparison-sheet, case-studies]
 * }</pre>
 */
public final class ContentOffers {

  private final Map<String, Map<String, Set<String>>> offered = new LinkedHashMap<>();
  private final Set<String> used = new LinkedHashSet<>();

  private ContentOffers(JourneyMap map) {
    for (Phase phase : map.phases()) {
      Map<String, Set<String>> row =
          offered.computeIfAbsent(phase.id(), id -> new LinkedHashMap<>());
      for (Touchpoint touchpoint : phase.touchpoints()) {
        used.addAll(touchpoint.offers());
        for (Experience experience : touchpoint.experiences()) {
          row.computeIfAbsent(experience.persona(), id -> new LinkedHashSet<>())
              .addAll(touchpoint.offers());
        }
      }
    }
    map.scenarios().forEach(scenario -> sends(map, scenario));
    map.approvalChains().stream()
        .flatMap(chain -> chain.steps().stream())
        .map(ApprovalStep::documents)
        .forEach(used::addAll);
  }

  /** The offers of {@code map}. */
  public static ContentOffers of(JourneyMap map) {
    return new ContentOffers(map);
  }

  /** The ids of the personas who take part in a phase, in the order they appear. */
  public List<String> participants(String phase) {
    return List.copyOf(offered.getOrDefault(phase, Map.of()).keySet());
  }

  /** The ids of the contents that a persona who takes part in a phase is offered there. */
  public Set<String> offered(String phase, String persona) {
    Set<String> contents = offered.getOrDefault(phase, Map.of()).get(persona);
    return contents == null ? Set.of() : Collections.unmodifiableSet(contents);
  }

  /** The ids of the contents that some touchpoint offers, scenario sends or approval needs. */
  public Set<String> used() {
    return Collections.unmodifiableSet(used);
  }

  private void sends(JourneyMap map, NurtureScenario scenario) {
    SentContents.of(scenario).forEach((content, phases) -> {
      used.add(content);
      for (String phase : phases) {
        offered.getOrDefault(phase, Map.of()).forEach((persona, contents) -> {
          if (reaches(map, scenario, persona)) {
            contents.add(content);
          }
        });
      }
    });
  }

  private static boolean reaches(JourneyMap map, NurtureScenario scenario, String id) {
    if (scenario.audience().isEmpty()) {
      return true;
    }
    List<String> roles = map.persona(id).map(Persona::roles).orElse(List.of());
    return scenario.audience().stream()
        // a persona wins over a role of the same id
        .anyMatch(who -> map.persona(who).isPresent() ? who.equals(id) : roles.contains(who));
  }
}
