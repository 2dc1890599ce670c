package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.stream.Stream;

/** A map with a final approver that does not say how the purchase is approved. */
final class ApprovalMissing implements Rule {

  @Override
  public String id() {
    return "approval-missing";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    JourneyMap map = context.map();
    // a chain that is named and does not exist is an unknown reference
    boolean isNamed = map.phases().stream()
            .anyMatch(phase -> phase.approvalChain().isPresent())
        || map.personas().stream().anyMatch(persona -> persona.approvalChain().isPresent());
    if (isNamed || !map.approvalChains().isEmpty()) {
      return Stream.empty();
    }
    return map.personas().stream()
        .filter(persona -> persona.roles().contains("final-approver"))
        .findFirst()
        .map(persona -> finding(map, persona))
        .stream();
  }

  private static Finding finding(JourneyMap map, Persona persona) {
    Message who = Elements.personaNamed(map, persona.id());
    return Finding.at(
            ElementRef.of(ElementKind.JOURNEY, map.id()),
            CoreMessages.message("approval-missing", who))
        .help(CoreMessages.message("approval-missing.help", persona.id()))
        .addRelated(Related.at(
            Elements.persona(persona.id()), CoreMessages.message("approval-missing.who", who)))
        .build();
  }
}
