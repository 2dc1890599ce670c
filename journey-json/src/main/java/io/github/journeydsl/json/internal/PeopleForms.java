package io.github.journeydsl.json.internal;

import static io.github.journeydsl.json.internal.Field.ids;
import static io.github.journeydsl.json.internal.Field.list;
import static io.github.journeydsl.json.internal.Field.optional;
import static io.github.journeydsl.json.internal.Field.optionalWhole;
import static io.github.journeydsl.json.internal.Field.required;
import static io.github.journeydsl.json.internal.Field.unless;
import static io.github.journeydsl.json.internal.Quantities.COUNT_RANGE;
import static io.github.journeydsl.json.internal.RecordForms.object;
import static io.github.journeydsl.json.internal.Texts.TEXT;

import io.github.journeydsl.core.model.Budget;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.PersonaBuilder;
import io.github.journeydsl.core.model.StakeholderRole;
import io.github.journeydsl.core.model.StakeholderRoleBuilder;

/** Roles and the personas who play them. */
final class PeopleForms {

  static final Form<StakeholderRole> ROLE = EntityForm.of(
          "a.role", StakeholderRole::builder, StakeholderRoleBuilder::build)
      .with(required("id", Texts.ID, StakeholderRole::id), StakeholderRoleBuilder::id)
      .label(StakeholderRole::id, StakeholderRole::label, StakeholderRoleBuilder::label)
      .with(
          unless(true, "required", Numbers.FLAG, StakeholderRole::required),
          StakeholderRoleBuilder::required)
      .form();

  static final Form<Budget> BUDGET = object(
      "a.budget",
      Budget::new,
      required("amount", Quantities.MONEY, Budget::amount),
      required("per", Quantities.PERIOD, Budget::per));

  static final Form<Persona> PERSONA = EntityForm.of(
          "a.persona", Persona::builder, PersonaBuilder::build)
      .with(required("id", Texts.ID, Persona::id), PersonaBuilder::id)
      .label(Persona::id, Persona::label, PersonaBuilder::label)
      .with(ids("roles", Persona::roles), PersonaBuilder::roles)
      .with(optionalWhole("age", new WholeForm(0, 150), Persona::age), PersonaBuilder::age)
      .with(optional("gender", TEXT, Persona::gender), PersonaBuilder::gender)
      .with(optional("industry", TEXT, Persona::industry), PersonaBuilder::industry)
      .with(optional("companySize", COUNT_RANGE, Persona::companySize), PersonaBuilder::companySize)
      .with(optional("department", TEXT, Persona::department), PersonaBuilder::department)
      .with(optional("title", TEXT, Persona::title), PersonaBuilder::title)
      .with(list("goals", TEXT, Persona::goals), PersonaBuilder::goals)
      .with(list("challenges", TEXT, Persona::challenges), PersonaBuilder::challenges)
      .with(list("concerns", TEXT, Persona::concerns), PersonaBuilder::concerns)
      .with(list("information", TEXT, Persona::information), PersonaBuilder::information)
      .with(list("sources", TEXT, Persona::sources), PersonaBuilder::sources)
      .with(optional("reportsTo", Texts.ID, Persona::reportsTo), PersonaBuilder::reportsTo)
      .with(optional("budget", BUDGET, Persona::budget), PersonaBuilder::budget)
      .with(
          optional("approvalChain", Texts.ID, Persona::approvalChain),
          PersonaBuilder::approvalChain)
      .with(optional("colour", Texts.COLOUR, Persona::colour), PersonaBuilder::colour)
      .form();

  private PeopleForms() {}
}
