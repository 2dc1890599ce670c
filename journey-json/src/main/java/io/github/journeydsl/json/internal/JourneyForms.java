package io.github.journeydsl.json.internal;

import static io.github.journeydsl.json.internal.Field.list;
import static io.github.journeydsl.json.internal.Field.optional;
import static io.github.journeydsl.json.internal.Field.required;
import static io.github.journeydsl.json.internal.Field.unless;
import static io.github.journeydsl.json.internal.RecordForms.object;
import static io.github.journeydsl.json.internal.Texts.DATE;
import static io.github.journeydsl.json.internal.Texts.TEXT;
import static io.github.journeydsl.json.internal.Texts.words;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.JourneyMapBuilder;
import io.github.journeydsl.core.model.JourneyState;
import io.github.journeydsl.core.model.Review;
import io.github.journeydsl.core.model.Status;
import io.github.journeydsl.core.model.Suppression;

/** The whole map, and the version of its form. */
public final class JourneyForms {

  static final Form<Review> REVIEW = object(
      "a.review",
      Review::new,
      required("last", DATE, Review::last),
      required("every", Quantities.SPAN, Review::every));

  static final Form<Suppression> SUPPRESSION = object(
      "a.suppression",
      Suppression::new,
      required("rule", Texts.ID, Suppression::rule),
      optional("element", References.ELEMENT, Suppression::element),
      required("reason", TEXT, Suppression::reason),
      optional("until", DATE, Suppression::until));

  /** The form of a map. */
  public static final Form<JourneyMap> JOURNEY = EntityForm.of(
          "a.journey", JourneyMap::builder, JourneyMapBuilder::build)
      .with(
          required("journey", new VersionForm(), map -> FormatVersion.CURRENT.toString()),
          (builder, version) -> {})
      .with(required("id", Texts.ID, JourneyMap::id), JourneyMapBuilder::id)
      .label(JourneyMap::id, JourneyMap::label, JourneyMapBuilder::label)
      .with(optional("description", TEXT, JourneyMap::description), JourneyMapBuilder::description)
      .with(optional("version", TEXT, JourneyMap::version), JourneyMapBuilder::version)
      .with(
          unless(Status.DRAFT, "status", words(Status.class), JourneyMap::status),
          JourneyMapBuilder::status)
      .with(
          optional("state", words(JourneyState.class), JourneyMap::state), JourneyMapBuilder::state)
      .with(list("owners", TEXT, JourneyMap::owners), JourneyMapBuilder::owners)
      .with(optional("country", Texts.COUNTRY, JourneyMap::country), JourneyMapBuilder::country)
      .with(optional("timeZone", Texts.ZONE, JourneyMap::timeZone), JourneyMapBuilder::timeZone)
      .with(optional("currency", Texts.CURRENCY, JourneyMap::currency), JourneyMapBuilder::currency)
      .with(optional("review", REVIEW, JourneyMap::review), JourneyMapBuilder::review)
      .with(list("dmuRoles", PeopleForms.ROLE, JourneyMap::dmuRoles), JourneyMapBuilder::dmuRoles)
      .with(
          list("declaredRoles", PeopleForms.ROLE, JourneyMap::declaredRoles),
          JourneyMapBuilder::declaredRoles)
      .with(
          list("personas", PeopleForms.PERSONA, JourneyMap::personas), JourneyMapBuilder::personas)
      .with(
          list("channels", ContentForms.CHANNEL, JourneyMap::channels), JourneyMapBuilder::channels)
      .with(
          list("contents", ContentForms.CONTENT, JourneyMap::contents), JourneyMapBuilder::contents)
      .with(list("phases", PhaseForms.PHASE, JourneyMap::phases), JourneyMapBuilder::phases)
      .with(
          list("approvalChains", ApprovalForms.CHAIN, JourneyMap::approvalChains),
          JourneyMapBuilder::approvalChains)
      .with(
          list("opportunities", OpportunityForms.OPPORTUNITY, JourneyMap::opportunities),
          JourneyMapBuilder::opportunities)
      .with(list("events", EventForms.EVENT_TYPE, JourneyMap::events), JourneyMapBuilder::events)
      .with(
          optional("scoring", ScoringForms.SCORING, JourneyMap::scoring),
          JourneyMapBuilder::scoring)
      .with(optional("policy", PolicyForms.POLICY, JourneyMap::policy), JourneyMapBuilder::policy)
      .with(
          list("scenarios", ScenarioForms.SCENARIO, JourneyMap::scenarios),
          JourneyMapBuilder::scenarios)
      .with(
          list("migrations", MigrationForms.MIGRATION, JourneyMap::migrations),
          JourneyMapBuilder::migrations)
      .with(list("tests", TestForms.TEST, JourneyMap::tests), JourneyMapBuilder::tests)
      .with(
          list("suppressions", SUPPRESSION, JourneyMap::suppressions),
          JourneyMapBuilder::suppressions)
      .form();

  private JourneyForms() {}
}
