package io.github.journeydsl.core.validation;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyIndex;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Suppression;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which findings a map accepts.
 *
 * <p>A suppression on an element covers findings at the element, at its parts, and those that are
 * about it as well, such as a role that a phase does not cover.
 */
final class Suppressions {

  private final Set<String> everywhere = new HashSet<>();
  private final Map<String, Set<ElementRef>> elements = new HashMap<>();
  private final JourneyIndex index;
  private final ElementRef journey;

  Suppressions(JourneyMap map, LocalDate today) {
    this.index = map.index();
    this.journey = ElementRef.of(ElementKind.JOURNEY, map.id());
    for (Suppression suppression : map.suppressions()) {
      if (suppression.until().map(day -> !today.isAfter(day)).orElse(true)) {
        add(suppression);
      }
    }
  }

  private void add(Suppression suppression) {
    Optional<ElementRef> on = suppression.element();
    if (on.isPresent()) {
      elements.computeIfAbsent(suppression.rule(), rule -> new HashSet<>()).add(on.get());
    } else {
      everywhere.add(suppression.rule());
    }
  }

  boolean silence(String rule, Finding finding) {
    if (everywhere.contains(rule)) {
      return true;
    }
    Set<ElementRef> accepted = elements.getOrDefault(rule, Set.of());
    if (accepted.isEmpty()) {
      return false;
    }
    Stream<ElementRef> related = finding.related().stream().flatMap(r -> r.element().stream());
    return Stream.concat(Stream.of(finding.element()), related)
        .anyMatch(element -> isPartOfAny(element, accepted));
  }

  private boolean isPartOfAny(ElementRef element, Set<ElementRef> wholes) {
    Optional<ElementRef> at = Optional.of(element);
    while (at.isPresent()) {
      if (wholes.contains(at.get())) {
        return true;
      }
      at = wholeOf(at.get());
    }
    return false;
  }

  private Optional<ElementRef> wholeOf(ElementRef element) {
    return switch (element.kind()) {
      case EXPERIENCE -> element.wholeId().map(id -> ElementRef.of(ElementKind.TOUCHPOINT, id));
      case STEP -> element.wholeId().map(id -> ElementRef.of(ElementKind.APPROVAL, id));
      case TOUCHPOINT ->
        Optional.ofNullable(index.phaseOfTouchpoint().get(element.id()))
            .map(phase -> ElementRef.of(ElementKind.PHASE, phase.id()));
      case JOURNEY -> Optional.empty();
      default -> Optional.of(journey);
    };
  }
}
