package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.analysis.ContentMap;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Send;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom each content reaches: those who take part where it is offered, those to whom a scenario
 * sends it, and those who need it to approve.
 */
final class Reach {

  private final Map<String, Set<String>> personas = new HashMap<>();
  private final Map<String, List<String>> holders = new HashMap<>();

  private Reach(JourneyMap map) {
    for (Persona persona : map.index().personas().values()) {
      persona
          .roles()
          .forEach(
              role -> holders.computeIfAbsent(role, id -> new ArrayList<>()).add(persona.id()));
    }
    addParticipants(map);
    for (ApprovalChain chain : map.approvalChains()) {
      for (ApprovalStep step : chain.steps()) {
        step.documents().forEach(content -> add(content, step.approvers().personas()));
      }
    }
    for (NurtureScenario scenario : map.scenarios()) {
      // without an audience it is for whoever takes part in its phases
      List<String> audience = audience(map, scenario);
      if (!audience.isEmpty()) {
        sent(scenario).forEach(content -> add(content, audience));
      }
    }
  }

  static Reach of(JourneyMap map) {
    return new Reach(map);
  }

  /** The ids of the personas whom a content reaches, in the order in which it does. */
  Set<String> of(String content) {
    return personas.getOrDefault(content, Set.of());
  }

  private void add(String content, Collection<String> reached) {
    personas.computeIfAbsent(content, id -> new LinkedHashSet<>()).addAll(reached);
  }

  private void addParticipants(JourneyMap map) {
    ContentMap offers = ContentMap.of(map);
    for (Phase phase : map.index().phases().values()) {
      for (String persona : offers.participants(phase.id())) {
        offers.offered(phase.id(), persona).forEach(content -> add(content, List.of(persona)));
      }
    }
  }

  private List<String> audience(JourneyMap map, NurtureScenario scenario) {
    return scenario.audience().stream()
        // a persona wins over a role of the same id
        .flatMap(who -> map.persona(who).isPresent()
            ? List.of(who).stream()
            : holders.getOrDefault(who, List.of()).stream())
        .toList();
  }

  private static Set<String> sent(NurtureScenario scenario) {
    Set<String> sent = new LinkedHashSet<>();
    Deque<ScenarioStep> open = new ArrayDeque<>(scenario.steps());
    while (!open.isEmpty()) {
      ScenarioStep step = open.pop();
      if (step instanceof Send send) {
        sent.add(send.content());
      }
      open.addAll(step.parts());
    }
    return sent;
  }
}
