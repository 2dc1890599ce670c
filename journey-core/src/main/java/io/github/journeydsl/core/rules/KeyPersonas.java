package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.Collection;
import java.util.stream.Stream;

/** A map with fewer than two personas: a company never buys alone. */
final class KeyPersonas implements Rule {

  @Override
  public String id() {
    return "key-personas";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  private static final int FEWEST = 2;

  @Override
  public Stream<Finding> check(RuleContext context) {
    JourneyMap map = context.map();
    Collection<Persona> personas = map.index().personas().values();
    return personas.size() < FEWEST ? Stream.of(finding(map, personas)) : Stream.empty();
  }

  private static Finding finding(JourneyMap map, Collection<Persona> personas) {
    if (personas.isEmpty()) {
      return Finding.at(Elements.journey(map), CoreMessages.message("key-personas.none"))
          .help(CoreMessages.message("key-personas.help"))
          .build();
    }
    Persona only = personas.iterator().next();
    Message who = Elements.named(only);
    return Finding.at(Elements.journey(map), CoreMessages.message("key-personas.one", who))
        .help(CoreMessages.message("key-personas.help"))
        .addRelated(
            Related.at(Elements.persona(only.id()), CoreMessages.message("key-personas.who", who)))
        .build();
  }
}
