package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** An id that two elements of one kind share. */
final class DuplicateId implements Rule {

  @Override
  public String id() {
    return "duplicate-id";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean structural() {
    return true;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    JourneyMap map = context.map();
    var roles = Stream.concat(map.dmuRoles().stream(), map.declaredRoles().stream());
    var touchpoints = map.phases().stream().flatMap(phase -> phase.touchpoints().stream());
    return Stream.of(
            twice(ElementKind.ROLE, roles, role -> role.id()),
            twice(ElementKind.PERSONA, map.personas().stream(), persona -> persona.id()),
            twice(ElementKind.CHANNEL, map.channels().stream(), channel -> channel.id()),
            twice(ElementKind.CONTENT, map.contents().stream(), content -> content.id()),
            twice(ElementKind.PHASE, map.phases().stream(), phase -> phase.id()),
            twice(ElementKind.TOUCHPOINT, touchpoints, touchpoint -> touchpoint.id()),
            twice(ElementKind.APPROVAL, map.approvalChains().stream(), chain -> chain.id()),
            twice(ElementKind.OPPORTUNITY, map.opportunities().stream(), one -> one.id()),
            twice(ElementKind.EVENT, map.events().stream(), event -> event.id()),
            twice(ElementKind.SCENARIO, map.scenarios().stream(), scenario -> scenario.id()),
            twice(ElementKind.TEST, map.tests().stream(), test -> test.id()))
        .flatMap(findings -> findings);
  }

  private static <T> Stream<Finding> twice(
      ElementKind kind, Stream<T> elements, Function<T, String> id) {
    Set<String> seen = new HashSet<>();
    return elements.map(id).filter(name -> !seen.add(name)).map(name -> finding(kind, name));
  }

  private static Finding finding(ElementKind kind, String id) {
    ElementRef element = ElementRef.of(kind, id);
    return Finding.at(element, CoreMessages.message("duplicate-id", Elements.kind(kind), id))
        .help(CoreMessages.message("duplicate-id.help"))
        .addRelated(Related.at(element, CoreMessages.message("duplicate-id.first")))
        .build();
  }
}
