package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.Addressed;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Opportunity;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.SimilarNames;
import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.core.reference.Reference;
import io.github.journeydsl.core.reference.References;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.FindingBuilder;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mention of an element that the map does not have. */
final class UnknownReference implements Rule {

  @Override
  public String id() {
    return "unknown-reference";
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
    DeclaredNames names = new DeclaredNames(map);
    Set<Reference> dangling = new LinkedHashSet<>(); // one mistake in one list is one finding
    References.of(
        map,
        (kinds, id) -> dangling.size() <= context.mostFindings() && !names.isKnown(kinds, id),
        reference -> {
          if (isOurs(reference)) {
            dangling.add(reference);
          }
        });
    Suggestions suggestions = new Suggestions();
    return Stream.of(
            dangling.stream().map(reference -> finding(reference, names, suggestions)),
            unknownPains(map),
            UnknownStep.in(map))
        .flatMap(Function.identity());
  }

  /** Steps of approvals and the elements of suppressions are judged by rules of their own. */
  private static boolean isOurs(Reference reference) {
    return reference.from().kind() != ElementKind.ALLOW
        && !reference.kinds().equals(List.of(ElementKind.STEP));
  }

  private static Finding finding(
      Reference reference, DeclaredNames names, Suggestions suggestions) {
    Message kinds = oneOf(reference.kinds(), Elements::kind);
    FindingBuilder finding = Finding.at(
            reference.from(), CoreMessages.message("unknown-reference", kinds, reference.id()))
        .property(reference.property())
        .value(reference.id());
    Optional<ElementKind> otherKind = names.kindOf(reference.id());
    if (otherKind.isPresent()) {
      Message other = Elements.aKind(otherKind.get());
      Message needed = oneOf(reference.kinds(), Elements::aKind);
      return finding
          .help(CoreMessages.message("unknown-reference.other-kind", reference.id(), other, needed))
          .build();
    }
    int size =
        reference.kinds().stream().mapToInt(kind -> names.of(kind).size()).sum();
    if (suggestions.isRoomFor(size)) {
      List<String> candidates = new ArrayList<>(size);
      reference.kinds().forEach(kind -> candidates.addAll(names.of(kind)));
      suggest(finding, reference, names, SimilarNames.of(reference.id(), candidates));
    }
    return finding.build();
  }

  private static Message oneOf(List<ElementKind> kinds, Function<ElementKind, Message> word) {
    return Message.oneOf(kinds.stream().map(word).toList());
  }

  private static void suggest(
      FindingBuilder finding, Reference reference, DeclaredNames names, List<String> similar) {
    finding.suggestions(similar);
    boolean verb = reference.kinds().equals(List.of(ElementKind.EVENT))
        && Term.words(Verb.class).contains(reference.id());
    if (verb) {
      finding.suggestions(List.of());
      finding.help(CoreMessages.message("unknown-reference.verb", reference.id()));
      return;
    }
    if (similar.isEmpty()) {
      finding.help(CoreMessages.message("unknown-reference.declare"));
      return;
    }
    String closest = similar.get(0);
    for (ElementKind kind : reference.kinds()) {
      if (names.isDeclared(kind, closest)) {
        finding.addRelated(Related.at(
            ElementRef.of(kind, closest),
            CoreMessages.message("unknown-reference.similar", Elements.aKind(kind))));
      }
    }
  }

  private static Stream<Finding> unknownPains(JourneyMap map) {
    boolean asked = map.opportunities().stream()
        .flatMap(o -> o.addresses().stream())
        .anyMatch(Addressed.OnePain.class::isInstance);
    if (!asked) {
      return Stream.empty();
    }
    Set<String> pains = map.phases().stream()
        .flatMap(phase -> phase.touchpoints().stream())
        .flatMap(touchpoint -> touchpoint.experiences().stream())
        .flatMap(experience -> experience.pains().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
    Suggestions suggestions = new Suggestions();
    return map.opportunities().stream().flatMap(o -> unknownPains(o, pains, suggestions));
  }

  private static Stream<Finding> unknownPains(
      Opportunity opportunity, Set<String> pains, Suggestions suggestions) {
    return opportunity.addresses().stream()
        .flatMap(a -> a instanceof Addressed.OnePain one ? Stream.of(one.pain()) : Stream.empty())
        .filter(pain -> !pains.contains(pain))
        .map(pain -> Finding.at(
                ElementRef.of(ElementKind.OPPORTUNITY, opportunity.id()),
                CoreMessages.message("unknown-reference.pain", pain))
            .property("addresses")
            .value(pain)
            .suggestions(suggestions.of(pain, pains))
            .help(CoreMessages.message("unknown-reference.pain.help"))
            .build());
  }
}
