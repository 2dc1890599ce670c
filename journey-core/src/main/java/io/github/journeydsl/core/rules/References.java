package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.model.Addressed;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Opportunity;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.policy.SendPolicy;
import io.github.journeydsl.core.scoring.Scoring;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Every mention of one element at another, in the order of the map. */
final class References {

  private final Consumer<Reference> found;

  private References(Consumer<Reference> found) {
    this.found = found;
  }

  static void of(JourneyMap map, Consumer<Reference> found) {
    References references = new References(found);
    map.personas().forEach(references::persona);
    map.contents().forEach(references::content);
    map.phases().forEach(references::phase);
    map.opportunities().forEach(references::opportunity);
    map.approvalChains().forEach(references::approval);
    map.scoring().ifPresent(references::scoring);
    map.policy().ifPresent(references::policy);
    ScenarioReferences.of(map, references);
  }

  private void persona(Persona persona) {
    ElementRef at = Elements.persona(persona.id());
    all(at, "roles", ElementKind.ROLE, persona.roles());
    one(at, "reports-to", ElementKind.PERSONA, persona.reportsTo());
    one(at, "approval", ElementKind.APPROVAL, persona.approvalChain());
  }

  private void content(Content content) {
    ElementRef at = ElementRef.of(ElementKind.CONTENT, content.id());
    all(at, "phases", ElementKind.PHASE, content.phases());
    all(at, "roles", ElementKind.ROLE, content.roles());
    all(at, "personas", ElementKind.PERSONA, content.personas());
  }

  private void phase(Phase phase) {
    ElementRef at = Elements.phase(phase);
    phase.absences().forEach(absence -> one(at, "absent", ElementKind.ROLE, absence.role()));
    phase.entryEvents().forEach(event -> event(at, "enters", event));
    one(at, "approval", ElementKind.APPROVAL, phase.approvalChain());
    phase.touchpoints().forEach(this::touchpoint);
  }

  private void touchpoint(Touchpoint touchpoint) {
    ElementRef at = ElementRef.of(ElementKind.TOUCHPOINT, touchpoint.id());
    one(at, "channel", ElementKind.CHANNEL, touchpoint.channel());
    all(at, "offers", ElementKind.CONTENT, touchpoint.offers());
    for (Experience experience : touchpoint.experiences()) {
      ElementRef part = Elements.experience(touchpoint.id(), experience.persona());
      one(part, "for", ElementKind.PERSONA, experience.persona());
    }
  }

  private void opportunity(Opportunity opportunity) {
    ElementRef at = ElementRef.of(ElementKind.OPPORTUNITY, opportunity.id());
    for (Addressed addressed : opportunity.addresses()) {
      if (addressed instanceof Addressed.AtTouchpoint point) {
        one(at, "addresses", ElementKind.TOUCHPOINT, point.touchpoint());
      }
    }
  }

  private void approval(ApprovalChain chain) {
    ElementRef at = ElementRef.of(ElementKind.APPROVAL, chain.id());
    all(at, "consult", ElementKind.PERSONA, chain.consulted());
    for (ApprovalStep step : chain.steps()) {
      ElementRef part = ElementRef.of(ElementKind.STEP, chain.id(), step.id());
      all(part, "by", ElementKind.PERSONA, step.approvers().personas());
      all(part, "needs", ElementKind.CONTENT, step.documents());
    }
  }

  private void scoring(Scoring scoring) {
    scoring.awards().forEach(award -> event(ElementRef.SCORING, "on", award.event()));
  }

  private void policy(SendPolicy policy) {
    all(ElementRef.POLICY, "consent", ElementKind.CHANNEL, policy.consentChannels());
  }

  void event(ElementRef at, String property, EventPattern event) {
    if (event instanceof EventPattern.Declared declared) {
      one(at, property, ElementKind.EVENT, declared.event());
    } else if (event instanceof EventPattern.Action action) {
      found.accept(new Reference(at, property, action.verb().targets(), action.target()));
    }
  }

  void all(ElementRef at, String property, ElementKind kind, Collection<String> ids) {
    ids.forEach(id -> one(at, property, kind, id));
  }

  void one(ElementRef at, String property, ElementKind kind, Optional<String> id) {
    id.ifPresent(present -> one(at, property, kind, present));
  }

  void one(ElementRef at, String property, ElementKind kind, String id) {
    found.accept(new Reference(at, property, List.of(kind), id));
  }

  void either(ElementRef at, String property, List<ElementKind> kinds, String id) {
    found.accept(new Reference(at, property, kinds, id));
  }
}
