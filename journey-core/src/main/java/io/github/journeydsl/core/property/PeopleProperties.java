package io.github.journeydsl.core.property;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.model.Budget;
import io.github.journeydsl.core.model.Colour;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.PersonaBuilder;
import io.github.journeydsl.core.model.StakeholderRole;
import io.github.journeydsl.core.model.StakeholderRoleBuilder;
import io.github.journeydsl.core.value.CountRange;

/** Roles and personas. */
final class PeopleProperties {

  private PeopleProperties() {}

  static final ElementType<StakeholderRole> ROLE = new Description<>(
          ElementKind.ROLE,
          StakeholderRole.class,
          StakeholderRole::toBuilder,
          StakeholderRoleBuilder::build)
      .named(
          StakeholderRole::id,
          StakeholderRoleBuilder::id,
          StakeholderRole::label,
          StakeholderRoleBuilder::label)
      .defaulted(
          "optional",
          Boolean.class,
          false,
          role -> !role.required(),
          (role, optional) -> role.required(!optional))
      .type();

  static final ElementType<Persona> PERSONA = new Description<>(
          ElementKind.PERSONA, Persona.class, Persona::toBuilder, PersonaBuilder::build)
      .named(Persona::id, PersonaBuilder::id, Persona::label, PersonaBuilder::label)
      .list("roles", String.class, Persona::roles, PersonaBuilder::roles)
      .inAnyOrder()
      .number("age", Persona::age, PersonaBuilder::age)
      .optional("gender", String.class, Persona::gender, PersonaBuilder::gender)
      .optional("industry", String.class, Persona::industry, PersonaBuilder::industry)
      .optional("company-size", CountRange.class, Persona::companySize, PersonaBuilder::companySize)
      .optional("department", String.class, Persona::department, PersonaBuilder::department)
      .optional("title", String.class, Persona::title, PersonaBuilder::title)
      .list("goal", String.class, Persona::goals, PersonaBuilder::goals)
      .inAnyOrder()
      .list("challenge", String.class, Persona::challenges, PersonaBuilder::challenges)
      .inAnyOrder()
      .list("concern", String.class, Persona::concerns, PersonaBuilder::concerns)
      .inAnyOrder()
      .list("information", String.class, Persona::information, PersonaBuilder::information)
      .inAnyOrder()
      .list("source", String.class, Persona::sources, PersonaBuilder::sources)
      .inAnyOrder()
      .optional("reports-to", String.class, Persona::reportsTo, PersonaBuilder::reportsTo)
      .optional("budget", Budget.class, Persona::budget, PersonaBuilder::budget)
      .optional("approval", String.class, Persona::approvalChain, PersonaBuilder::approvalChain)
      .optional("colour", Colour.class, Persona::colour, PersonaBuilder::colour)
      .type();
}
