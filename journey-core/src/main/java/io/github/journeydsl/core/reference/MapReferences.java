package io.github.journeydsl.core.reference;

import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.Absence;
import io.github.journeydsl.core.model.Addressed;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Opportunity;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Suppression;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.policy.SendPolicy;
import io.github.journeydsl.core.scoring.ScoreAward;
import io.github.journeydsl.core.scoring.Scoring;
import java.util.List;
import java.util.Optional;

/** The mentions of elements in all but scenarios, migrations and tests. */
final class MapReferences {

  private final References in;

  MapReferences(References in) {
    this.in = in;
  }

  JourneyMap map(JourneyMap map) {
    List<Persona> personas = Same.each(map.personas(), this::persona);
    List<Content> contents = Same.each(map.contents(), this::content);
    List<Phase> phases = Same.each(map.phases(), this::phase);
    List<Opportunity> opportunities = Same.each(map.opportunities(), this::opportunity);
    List<ApprovalChain> chains = Same.each(map.approvalChains(), this::approval);
    Optional<Scoring> scoring = Same.one(map.scoring(), this::scoring);
    Optional<SendPolicy> policy = Same.one(map.policy(), this::policy);
    List<Suppression> suppressions = Same.each(map.suppressions(), this::suppression);
    boolean same = personas.equals(map.personas())
        && contents.equals(map.contents())
        && phases.equals(map.phases())
        && opportunities.equals(map.opportunities())
        && chains.equals(map.approvalChains())
        && scoring.equals(map.scoring())
        && policy.equals(map.policy())
        && suppressions.equals(map.suppressions());
    return same
        ? map
        : map.toBuilder()
            .personas(personas)
            .contents(contents)
            .phases(phases)
            .opportunities(opportunities)
            .approvalChains(chains)
            .scoring(scoring)
            .policy(policy)
            .suppressions(suppressions)
            .build();
  }

  private Persona persona(Persona persona) {
    At at = At.element(ElementKind.PERSONA, persona.id());
    List<String> roles = in.all(at, "roles", ElementKind.ROLE, persona.roles());
    Optional<String> superior = in.one(at, "reports-to", ElementKind.PERSONA, persona.reportsTo());
    Optional<String> chain = in.one(at, "approval", ElementKind.APPROVAL, persona.approvalChain());
    boolean same = roles.equals(persona.roles())
        && superior.equals(persona.reportsTo())
        && chain.equals(persona.approvalChain());
    return same
        ? persona
        : persona.toBuilder()
            .roles(roles)
            .reportsTo(superior)
            .approvalChain(chain)
            .build();
  }

  private Content content(Content content) {
    At at = At.element(ElementKind.CONTENT, content.id());
    List<String> phases = in.all(at, "phases", ElementKind.PHASE, content.phases());
    List<String> roles = in.all(at, "roles", ElementKind.ROLE, content.roles());
    List<String> personas = in.all(at, "personas", ElementKind.PERSONA, content.personas());
    boolean same = phases.equals(content.phases())
        && roles.equals(content.roles())
        && personas.equals(content.personas());
    return same
        ? content
        : content.toBuilder().phases(phases).roles(roles).personas(personas).build();
  }

  private Phase phase(Phase phase) {
    At at = At.element(ElementKind.PHASE, phase.id());
    List<Absence> absences = Same.each(phase.absences(), absence -> {
      String role = in.one(at, "absent", ElementKind.ROLE, absence.role());
      return role.equals(absence.role()) ? absence : new Absence(role, absence.reason());
    });
    var events = in.events(at, "enters", phase.entryEvents());
    Optional<String> chain = in.one(at, "approval", ElementKind.APPROVAL, phase.approvalChain());
    List<Touchpoint> touchpoints = Same.each(phase.touchpoints(), this::touchpoint);
    boolean same = absences.equals(phase.absences())
        && events.equals(phase.entryEvents())
        && chain.equals(phase.approvalChain())
        && touchpoints.equals(phase.touchpoints());
    return same
        ? phase
        : phase.toBuilder()
            .absences(absences)
            .entryEvents(events)
            .approvalChain(chain)
            .touchpoints(touchpoints)
            .build();
  }

  private Touchpoint touchpoint(Touchpoint touchpoint) {
    At at = At.element(ElementKind.TOUCHPOINT, touchpoint.id());
    Optional<String> channel = in.one(at, "channel", ElementKind.CHANNEL, touchpoint.channel());
    List<String> offers = in.all(at, "offers", ElementKind.CONTENT, touchpoint.offers());
    List<Experience> experiences = Same.each(touchpoint.experiences(), experience -> {
      At part = new At(ElementKind.EXPERIENCE, touchpoint.id(), experience.persona());
      String persona = in.one(part, "for", ElementKind.PERSONA, experience.persona());
      return persona.equals(experience.persona())
          ? experience
          : experience.toBuilder().persona(persona).build();
    });
    boolean same = channel.equals(touchpoint.channel())
        && offers.equals(touchpoint.offers())
        && experiences.equals(touchpoint.experiences());
    return same
        ? touchpoint
        : touchpoint.toBuilder()
            .channel(channel)
            .offers(offers)
            .experiences(experiences)
            .build();
  }

  private Opportunity opportunity(Opportunity opportunity) {
    At at = At.element(ElementKind.OPPORTUNITY, opportunity.id());
    List<Addressed> addresses = Same.each(opportunity.addresses(), addressed -> {
      if (addressed instanceof Addressed.AtTouchpoint point) {
        String id = in.one(at, "addresses", ElementKind.TOUCHPOINT, point.touchpoint());
        return id.equals(point.touchpoint()) ? point : Addressed.touchpoint(id);
      }
      return addressed;
    });
    return addresses.equals(opportunity.addresses())
        ? opportunity
        : opportunity.toBuilder().addresses(addresses).build();
  }

  private ApprovalChain approval(ApprovalChain chain) {
    At at = At.element(ElementKind.APPROVAL, chain.id());
    List<String> consulted = in.all(at, "consult", ElementKind.PERSONA, chain.consulted());
    List<ApprovalStep> steps = Same.each(chain.steps(), step -> step(chain, step));
    return consulted.equals(chain.consulted()) && steps.equals(chain.steps())
        ? chain
        : chain.toBuilder().consulted(consulted).steps(steps).build();
  }

  private ApprovalStep step(ApprovalChain chain, ApprovalStep step) {
    At at = new At(ElementKind.STEP, chain.id(), step.id());
    List<String> people = in.all(at, "by", ElementKind.PERSONA, step.approvers().personas());
    List<String> needs = in.all(at, "needs", ElementKind.CONTENT, step.documents());
    Optional<String> remand = Same.one(step.remandTo(), to -> {
      ElementRef target = ElementRef.of(ElementKind.STEP, chain.id(), to);
      String now = in.one(at, "remand", ElementKind.STEP, target.id());
      return ElementRef.of(ElementKind.STEP, now).ownId();
    });
    boolean same = people.equals(step.approvers().personas())
        && needs.equals(step.documents())
        && remand.equals(step.remandTo());
    return same
        ? step
        : step.toBuilder()
            .approvers(new Approvers(step.approvers().quorum(), people))
            .documents(needs)
            .remandTo(remand)
            .build();
  }

  private Scoring scoring(Scoring scoring) {
    At at = At.element(ElementKind.SCORING, "");
    List<ScoreAward> awards = Same.each(scoring.awards(), award -> {
      var event = in.event(at, "on", award.event());
      return event.equals(award.event())
          ? award
          : new ScoreAward(event, award.points(), award.limit());
    });
    return awards.equals(scoring.awards())
        ? scoring
        : scoring.toBuilder().awards(awards).build();
  }

  private SendPolicy policy(SendPolicy policy) {
    At at = At.element(ElementKind.POLICY, "");
    List<String> channels = in.all(at, "consent", ElementKind.CHANNEL, policy.consentChannels());
    return channels.equals(policy.consentChannels())
        ? policy
        : policy.toBuilder().consentChannels(channels).build();
  }

  private Suppression suppression(Suppression suppression) {
    At at = At.element(ElementKind.ALLOW, suppression.rule());
    Optional<ElementRef> element = Same.one(suppression.element(), on -> {
      String now = in.one(at, "on", on.kind(), on.id());
      return now.equals(on.id()) ? on : ElementRef.of(on.kind(), now);
    });
    return element.equals(suppression.element())
        ? suppression
        : new Suppression(suppression.rule(), element, suppression.reason(), suppression.until());
  }
}
