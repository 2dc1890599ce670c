package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Opportunity;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.StakeholderRole;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.problem.Message;
import java.util.Optional;

/** How rules name elements in sentences: by the label people see. */
final class Elements {

  private Elements() {}

  static ElementRef journey(JourneyMap map) {
    return ElementRef.of(ElementKind.JOURNEY, map.id());
  }

  static ElementRef phase(Phase phase) {
    return ElementRef.of(ElementKind.PHASE, phase.id());
  }

  static ElementRef role(String id) {
    return ElementRef.of(ElementKind.ROLE, id);
  }

  static ElementRef persona(String id) {
    return ElementRef.of(ElementKind.PERSONA, id);
  }

  static ElementRef content(Content content) {
    return ElementRef.of(ElementKind.CONTENT, content.id());
  }

  static ElementRef touchpoint(Touchpoint touchpoint) {
    return ElementRef.of(ElementKind.TOUCHPOINT, touchpoint.id());
  }

  static ElementRef opportunity(Opportunity opportunity) {
    return ElementRef.of(ElementKind.OPPORTUNITY, opportunity.id());
  }

  static ElementRef experience(String touchpoint, String persona) {
    return ElementRef.of(ElementKind.EXPERIENCE, touchpoint, persona);
  }

  static Message named(Phase phase) {
    return named(phase.id(), phase.label());
  }

  static Message named(StakeholderRole role) {
    return named(role.id(), role.label());
  }

  static Message named(Persona persona) {
    return named(persona.id(), persona.label());
  }

  static Message named(Content content) {
    return named(content.id(), content.label());
  }

  static Message named(Touchpoint touchpoint) {
    return named(touchpoint.id(), touchpoint.label());
  }

  static Message named(Opportunity opportunity) {
    return named(opportunity.id(), opportunity.label());
  }

  static Message personaNamed(JourneyMap map, String id) {
    return map.persona(id).map(Elements::named).orElse(Message.plain(id));
  }

  /** The id, and the label behind it where it says more. */
  static Message named(String id, String label) {
    return id.equals(label) ? Message.plain(id) : CoreMessages.message("named", id, label);
  }

  /** The kind in a sentence, such as "approval chain". */
  static Message kind(ElementKind kind) {
    return CoreMessages.message("kind." + kind.term());
  }

  /** The kind in a sentence with its article, such as "an approval chain". */
  static Message aKind(ElementKind kind) {
    return CoreMessages.message("a-kind." + kind.term());
  }

  /** Where a role of the map is declared: as a role, or, if only known, nowhere. */
  static Optional<ElementRef> declaredRole(JourneyMap map, String id) {
    return map.index().roles().containsKey(id) ? Optional.of(role(id)) : Optional.empty();
  }
}
