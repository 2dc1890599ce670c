package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A persona whom no phase, approval or scenario has a part for. */
final class PersonaUnused implements Rule {

  @Override
  public String id() {
    return "persona-unused";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    JourneyMap map = context.map();
    Set<String> roles = new HashSet<>();
    Set<String> personas = new HashSet<>();
    for (NurtureScenario scenario : map.scenarios()) {
      for (String who : scenario.audience()) {
        // a persona wins over a role of the same id
        (map.persona(who).isPresent() ? personas : roles).add(who);
      }
    }
    addParticipants(map, personas);
    return map.index().personas().values().stream()
        .filter(persona -> !personas.contains(persona.id()))
        .filter(persona -> persona.roles().stream().noneMatch(roles::contains))
        .map(PersonaUnused::finding);
  }

  private static void addParticipants(JourneyMap map, Set<String> personas) {
    for (Phase phase : map.phases()) {
      for (Touchpoint touchpoint : phase.touchpoints()) {
        touchpoint.experiences().forEach(experience -> personas.add(experience.persona()));
      }
    }
    for (ApprovalChain chain : map.approvalChains()) {
      personas.addAll(chain.consulted());
      chain.steps().forEach(step -> personas.addAll(step.approvers().personas()));
    }
  }

  private static Finding finding(Persona persona) {
    return Finding.at(
            Elements.persona(persona.id()),
            CoreMessages.message("persona-unused", Elements.named(persona)))
        .help(CoreMessages.message("persona-unused.help", persona.id()))
        .build();
  }
}
