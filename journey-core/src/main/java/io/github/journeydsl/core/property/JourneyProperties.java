package io.github.journeydsl.core.property;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.JourneyMapBuilder;
import io.github.journeydsl.core.model.JourneyState;
import io.github.journeydsl.core.model.Review;
import io.github.journeydsl.core.model.Status;
import io.github.journeydsl.core.model.Suppression;
import io.github.journeydsl.core.scenario.Migration;
import java.time.ZoneId;

/** The journey: its header, and everything it holds. */
final class JourneyProperties {

  private JourneyProperties() {}

  static final ElementType<JourneyMap> JOURNEY = new Description<>(
          ElementKind.JOURNEY, JourneyMap.class, JourneyMap::toBuilder, JourneyMapBuilder::build)
      .named(JourneyMap::id, JourneyMapBuilder::id, JourneyMap::label, JourneyMapBuilder::label)
      .optional(
          "description", String.class, JourneyMap::description, JourneyMapBuilder::description)
      .optional("version", String.class, JourneyMap::version, JourneyMapBuilder::version)
      .defaulted(
          "status", Status.class, Status.DRAFT, JourneyMap::status, JourneyMapBuilder::status)
      .optional("state", JourneyState.class, JourneyMap::state, JourneyMapBuilder::state)
      .list("owner", String.class, JourneyMap::owners, JourneyMapBuilder::owners)
      .inAnyOrder()
      .optional("country", String.class, JourneyMap::country, JourneyMapBuilder::country)
      .optional("timezone", ZoneId.class, JourneyMap::timeZone, JourneyMapBuilder::timeZone)
      .optional("currency", String.class, JourneyMap::currency, JourneyMapBuilder::currency)
      .optional("reviewed", Review.class, JourneyMap::review, JourneyMapBuilder::review)
      .elements("dmu", PeopleProperties.ROLE, JourneyMap::dmuRoles, JourneyMapBuilder::dmuRoles)
      .inAnyOrder()
      .elements(
          "role",
          PeopleProperties.ROLE,
          JourneyMap::declaredRoles,
          JourneyMapBuilder::declaredRoles)
      .inAnyOrder()
      .elements(
          "persona", PeopleProperties.PERSONA, JourneyMap::personas, JourneyMapBuilder::personas)
      .inAnyOrder()
      .elements(
          "channel", ContentProperties.CHANNEL, JourneyMap::channels, JourneyMapBuilder::channels)
      .inAnyOrder()
      .elements(
          "content", ContentProperties.CONTENT, JourneyMap::contents, JourneyMapBuilder::contents)
      .inAnyOrder()
      .elements("phase", PhaseProperties.PHASE, JourneyMap::phases, JourneyMapBuilder::phases)
      .elements(
          "opportunity",
          ContentProperties.OPPORTUNITY,
          JourneyMap::opportunities,
          JourneyMapBuilder::opportunities)
      .inAnyOrder()
      .elements(
          "approval",
          ApprovalProperties.APPROVAL,
          JourneyMap::approvalChains,
          JourneyMapBuilder::approvalChains)
      .inAnyOrder()
      .elements("event", LeadProperties.EVENT, JourneyMap::events, JourneyMapBuilder::events)
      .inAnyOrder()
      .element("scoring", LeadProperties.SCORING, JourneyMap::scoring, JourneyMapBuilder::scoring)
      .element("policy", LeadProperties.POLICY, JourneyMap::policy, JourneyMapBuilder::policy)
      .elements(
          "scenario",
          ScenarioProperties.SCENARIO,
          JourneyMap::scenarios,
          JourneyMapBuilder::scenarios)
      .list("migration", Migration.class, JourneyMap::migrations, JourneyMapBuilder::migrations)
      .inAnyOrder()
      .elements("test", ScenarioProperties.TEST, JourneyMap::tests, JourneyMapBuilder::tests)
      .inAnyOrder()
      .list("allow", Suppression.class, JourneyMap::suppressions, JourneyMapBuilder::suppressions)
      .inAnyOrder()
      .type();
}
