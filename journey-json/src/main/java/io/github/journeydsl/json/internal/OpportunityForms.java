package io.github.journeydsl.json.internal;

import static io.github.journeydsl.json.internal.ChoiceForm.kind;
import static io.github.journeydsl.json.internal.Field.list;
import static io.github.journeydsl.json.internal.Field.optional;
import static io.github.journeydsl.json.internal.Field.optionalWhole;
import static io.github.journeydsl.json.internal.Field.required;
import static io.github.journeydsl.json.internal.RecordForms.object;
import static io.github.journeydsl.json.internal.Texts.TEXT;

import io.github.journeydsl.core.model.Addressed;
import io.github.journeydsl.core.model.Opportunity;
import io.github.journeydsl.core.model.OpportunityBuilder;

/** Opportunities and what they improve. */
final class OpportunityForms {

  private static final WholeForm RATING = new WholeForm(1, 5);

  static final Form<Addressed> ADDRESSED = ChoiceForm.of(
      "a.addressed-thing",
      kind(
          "touchpoint",
          Addressed.AtTouchpoint.class,
          object(
              "a.addressed-touchpoint",
              Addressed.AtTouchpoint::new,
              required("touchpoint", Texts.ID, Addressed.AtTouchpoint::touchpoint))),
      kind(
          "pain",
          Addressed.OnePain.class,
          object(
              "a.addressed-pain",
              Addressed.OnePain::new,
              required("pain", TEXT, Addressed.OnePain::pain))));

  static final Form<Opportunity> OPPORTUNITY = EntityForm.of(
          "a.opportunity", Opportunity::builder, OpportunityBuilder::build)
      .with(required("id", Texts.ID, Opportunity::id), OpportunityBuilder::id)
      .label(Opportunity::id, Opportunity::label, OpportunityBuilder::label)
      .with(list("addresses", ADDRESSED, Opportunity::addresses), OpportunityBuilder::addresses)
      .with(optionalWhole("impact", RATING, Opportunity::impact), OpportunityBuilder::impact)
      .with(optionalWhole("ease", RATING, Opportunity::ease), OpportunityBuilder::ease)
      .with(list("owners", TEXT, Opportunity::owners), OpportunityBuilder::owners)
      .with(optional("target", PhaseForms.KPI, Opportunity::target), OpportunityBuilder::target)
      .with(optional("due", Texts.DATE, Opportunity::due), OpportunityBuilder::due)
      .with(optional("state", Texts.ID, Opportunity::state), OpportunityBuilder::state)
      .form();

  private OpportunityForms() {}
}
