package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.stream.Stream;

/** A persona without a role: nobody could say what part they play in the purchase. */
final class MissingProperty implements Rule {

  @Override
  public String id() {
    return "missing-property";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean structural() {
    return true;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    return context.map().personas().stream()
        .filter(persona -> persona.roles().isEmpty())
        .map(MissingProperty::withoutRoles);
  }

  private static Finding withoutRoles(Persona persona) {
    Message kind = Elements.kind(ElementKind.PERSONA);
    return Finding.at(
            Elements.persona(persona.id()),
            CoreMessages.message("missing-property", kind, persona.id(), "roles"))
        .help(CoreMessages.message("missing-property.roles"))
        .build();
  }
}
