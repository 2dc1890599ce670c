package io.github.journeydsl.dsl.internal.print;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.StakeholderRole;
import java.util.List;

/** Prints roles and personas. */
final class PeoplePrinter {

  private PeoplePrinter() {}

  static void print(JourneyMap map, Page page) {
    if (!map.dmuRoles().isEmpty()) {
      page.gap();
      page.block("dmu", () -> map.dmuRoles().forEach(role -> page.line(role(role))));
    }
    if (!map.declaredRoles().isEmpty()) {
      page.gap();
      map.declaredRoles().forEach(role -> page.line(role(role)));
    }
    for (Persona persona : map.personas()) {
      page.gap();
      print(persona, page);
    }
  }

  private static String role(StakeholderRole role) {
    String head = Words.head("role", role.id(), role.label());
    return role.required() ? head : head + " optional";
  }

  private static void print(Persona persona, Page page) {
    page.block(Words.head("persona", persona.id(), persona.label()), () -> {
      if (!persona.roles().isEmpty()) {
        page.property("roles", Words.list(persona.roles()));
      }
      persona.age().ifPresent(age -> page.property("age", String.valueOf(age)));
      page.property("gender", persona.gender().map(Words::wordOrText));
      page.property("industry", persona.industry().map(Words::text));
      page.property("company-size", persona.companySize().map(Object::toString));
      page.property("department", persona.department().map(Words::text));
      page.property("title", persona.title().map(Words::text));
      texts(page, "goal", persona.goals());
      texts(page, "challenge", persona.challenges());
      texts(page, "concern", persona.concerns());
      texts(page, "information", persona.information());
      texts(page, "source", persona.sources());
      page.property("reports-to", persona.reportsTo());
      page.property(
          "budget",
          persona.budget().map(b -> Words.money(b.amount()) + " per " + b.per().term()));
      page.property("approval", persona.approvalChain());
      page.property("colour", persona.colour().map(c -> Words.wordOrText(c.value())));
    });
  }

  private static void texts(Page page, String keyword, List<String> values) {
    if (!values.isEmpty()) {
      page.property(keyword, Words.texts(values));
    }
  }
}
