package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.Addressed;
import io.github.journeydsl.core.model.Opportunity;
import io.github.journeydsl.core.model.OpportunityBuilder;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.AWordContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.NameContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.OpportunityAddressesContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.OpportunityContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.OpportunityDueContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.OpportunityEaseContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.OpportunityImpactContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.OpportunityOwnerContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.OpportunityPropertyContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.OpportunityStateContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.OpportunityTargetContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.WordOrTextContext;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code opportunity}. */
final class OpportunityReader {

  private final Reading in;

  OpportunityReader(Reading in) {
    this.in = in;
  }

  Optional<Opportunity> read(OpportunityContext declaration) {
    NameContext name = declaration.name();
    if (!in.hasId(name)) {
      return Optional.empty();
    }
    OpportunityBuilder opportunity = Opportunity.builder().id(in.word(name.id));
    in.label(name, opportunity::label);
    in.declare(ElementRef.of(ElementKind.OPPORTUNITY, in.word(name.id)), declaration, name.id);
    // by their words: touchpoints as names, pains in quotation marks
    Map<String, Addressed> addresses = new LinkedHashMap<>();
    Once once = in.once();
    for (OpportunityPropertyContext property : declaration.opportunityProperty()) {
      if (property instanceof OpportunityAddressesContext p && !in.isBroken(p)) {
        p.wordOrText().forEach(one -> addressed(one, addresses));
        continue;
      }
      if (!in.isBroken(property) && (isList(property) || once.first(property))) {
        read(property, opportunity);
      }
    }
    opportunity.addresses(addresses.values());
    return in.value(name.id, opportunity::build);
  }

  private static boolean isList(OpportunityPropertyContext property) {
    return property instanceof OpportunityOwnerContext;
  }

  private void read(OpportunityPropertyContext property, OpportunityBuilder opportunity) {
    if (property instanceof OpportunityImpactContext p) {
      in.literals()
          .integer(p.integer())
          .flatMap(impact -> in.inRange(p.integer(), impact, 1, 5))
          .ifPresent(impact -> opportunity.impact(impact));
    } else if (property instanceof OpportunityEaseContext p) {
      in.literals()
          .integer(p.integer())
          .flatMap(ease -> in.inRange(p.integer(), ease, 1, 5))
          .ifPresent(ease -> opportunity.ease(ease));
    } else if (property instanceof OpportunityOwnerContext p) {
      opportunity.addAllOwners(in.texts(p.texts()));
    } else if (property instanceof OpportunityTargetContext p) {
      opportunity.target(new KpiReader(in).read(p.measure()));
    } else if (property instanceof OpportunityDueContext p) {
      opportunity.due(in.literals().date(p.date()));
    } else if (property instanceof OpportunityStateContext p) {
      opportunity.state(in.word(p.word()));
    }
  }

  private void addressed(WordOrTextContext one, Map<String, Addressed> already) {
    Optional<String> said = in.wordOrText(one);
    if (said.isEmpty()) {
      return;
    }
    boolean isName = one instanceof AWordContext;
    Addressed addressed = isName ? Addressed.touchpoint(said.get()) : Addressed.pain(said.get());
    if (already.putIfAbsent((isName ? "" : "\"") + said.get(), addressed) != null) {
      in.add(in.error("listed-twice", one, in.asWritten(one))
          .help(DslMessages.message("listed-twice.help")));
    }
  }
}
