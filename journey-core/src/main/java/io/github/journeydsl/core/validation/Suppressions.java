package io.github.journeydsl.core.validation;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyIndex;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Suppression;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which findings a map accepts.
 *
 * <p>A suppression on an element covers findings at the element, at its parts, and those that are
 * about it as well, such as a role that a phase does not cover.
 */
final class Suppressions {

  private final Map<String, List<Suppression>> byRule;
  private final JourneyIndex index;
  private final ElementRef journey;

  Suppressions(JourneyMap map, LocalDate today) {
    this.index = map.index();
    this.journey = ElementRef.of(ElementKind.JOURNEY, map.id());
    this.byRule = map.suppressions().stream()
        .filter(s -> s.until().map(day -> !today.isAfter(day)).orElse(true))
        .collect(Collectors.groupingBy(Suppression::rule));
  }

  boolean silence(String rule, Finding finding) {
    return byRule.getOrDefault(rule, List.of()).stream()
        .anyMatch(s -> s.element().map(on -> concerns(finding, on)).orElse(true));
  }

  private boolean concerns(Finding finding, ElementRef on) {
    Stream<ElementRef> related = finding.related().stream().flatMap(r -> r.element().stream());
    return Stream.concat(Stream.of(finding.element()), related)
        .anyMatch(element -> isPart(element, on));
  }

  private boolean isPart(ElementRef element, ElementRef whole) {
    Optional<ElementRef> at = Optional.of(element);
    while (at.isPresent()) {
      if (at.get().equals(whole)) {
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
