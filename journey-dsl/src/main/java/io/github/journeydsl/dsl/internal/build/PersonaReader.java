package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.Budget;
import io.github.journeydsl.core.model.Colour;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.PersonaBuilder;
import io.github.journeydsl.core.value.CalendarPeriod;
import io.github.journeydsl.core.value.Money;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.NameContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PersonaAgeContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PersonaApprovalContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PersonaBudgetContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PersonaChallengeContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PersonaColourContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PersonaCompanySizeContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PersonaConcernContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PersonaContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PersonaDepartmentContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PersonaGenderContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PersonaGoalContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PersonaIndustryContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PersonaInformationContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PersonaPropertyContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PersonaReportsToContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PersonaRolesContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PersonaSourceContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PersonaTitleContext;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads {@code persona}. */
final class PersonaReader {

  private final Reading in;

  PersonaReader(Reading in) {
    this.in = in;
  }

  Optional<Persona> read(PersonaContext declaration) {
    NameContext name = declaration.name();
    if (!in.hasId(name)) {
      return Optional.empty();
    }
    PersonaBuilder persona = Persona.builder().id(in.word(name.id));
    in.label(name, persona::label);
    in.declare(ElementRef.of(ElementKind.PERSONA, in.word(name.id)), declaration, name.id);
    Set<String> roles = new LinkedHashSet<>();
    Once once = in.once();
    for (PersonaPropertyContext property : declaration.personaProperty()) {
      if (property instanceof PersonaRolesContext p && !in.isBroken(p)) {
        in.words(p.words(), roles);
        continue;
      }
      if (!in.isBroken(property) && (isList(property) || once.first(property))) {
        read(property, persona);
      }
    }
    persona.roles(roles);
    return in.value(name.id, persona::build);
  }

  private static boolean isList(PersonaPropertyContext property) {
    return property instanceof PersonaGoalContext
        || property instanceof PersonaChallengeContext
        || property instanceof PersonaConcernContext
        || property instanceof PersonaInformationContext
        || property instanceof PersonaSourceContext;
  }

  private void read(PersonaPropertyContext property, PersonaBuilder persona) {
    if (property instanceof PersonaAgeContext p) {
      in.literals()
          .integer(p.integer())
          .flatMap(age -> in.inRange(p.integer(), age, 0, 150))
          .ifPresent(age -> persona.age(age));
    } else if (property instanceof PersonaGenderContext p) {
      persona.gender(in.wordOrText(p.wordOrText()));
    } else if (property instanceof PersonaIndustryContext p) {
      persona.industry(in.text(p.text()));
    } else if (property instanceof PersonaCompanySizeContext p) {
      persona.companySize(in.literals().countRange(p.countRange()));
    } else if (property instanceof PersonaDepartmentContext p) {
      persona.department(in.text(p.text()));
    } else if (property instanceof PersonaTitleContext p) {
      persona.title(in.text(p.text()));
    } else if (property instanceof PersonaGoalContext p) {
      persona.addAllGoals(in.texts(p.texts()));
    } else if (property instanceof PersonaChallengeContext p) {
      persona.addAllChallenges(in.texts(p.texts()));
    } else if (property instanceof PersonaConcernContext p) {
      persona.addAllConcerns(in.texts(p.texts()));
    } else if (property instanceof PersonaInformationContext p) {
      persona.addAllInformation(in.texts(p.texts()));
    } else if (property instanceof PersonaSourceContext p) {
      persona.addAllSources(in.texts(p.texts()));
    } else if (property instanceof PersonaReportsToContext p) {
      persona.reportsTo(in.word(p.word()));
    } else if (property instanceof PersonaBudgetContext p) {
      persona.budget(budget(p));
    } else if (property instanceof PersonaApprovalContext p) {
      persona.approvalChain(in.word(p.word()));
    } else if (property instanceof PersonaColourContext p) {
      in.wordOrText(p.wordOrText())
          .flatMap(word -> in.value(p.wordOrText(), () -> new Colour(word)))
          .ifPresent(colour -> persona.colour(colour));
    }
  }

  private Optional<Budget> budget(PersonaBudgetContext budget) {
    Optional<Money> amount = in.literals().money(budget.money());
    Optional<CalendarPeriod> per = in.literals().term(CalendarPeriod.class, budget.period);
    return amount.isPresent() && per.isPresent()
        ? Optional.of(new Budget(amount.get(), per.get()))
        : Optional.empty();
  }
}
