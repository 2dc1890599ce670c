package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.Set;
import java.util.stream.Stream;

/** A persona who gathers the information and makes the decision as well. */
final class DmuOnePerson implements Rule {

  @Override
  public String id() {
    return "dmu-one-person";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  private static final Set<String> DECIDING = Set.of("decision-maker", "final-approver");

  @Override
  public Stream<Finding> check(RuleContext context) {
    return context.map().index().personas().values().stream()
        .filter(persona -> persona.roles().contains("information-gatherer"))
        .filter(persona -> persona.roles().stream().anyMatch(DECIDING::contains))
        .map(DmuOnePerson::finding);
  }

  private static Finding finding(Persona persona) {
    return Finding.at(
            Elements.persona(persona.id()),
            CoreMessages.message("dmu-one-person", Elements.named(persona)))
        .property("roles")
        .help(CoreMessages.message("dmu-one-person.help"))
        .build();
  }
}
