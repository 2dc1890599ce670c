package io.github.journeydsl.core.validation;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyIndex;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Suppression;
import io.github.journeydsl.core.model.SuppressionNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which findings a map accepts, and which of its suppressions have silenced one.
 *
 * <p>A suppression on an element covers findings at the element, at its parts, and those that are
 * about it as well, such as a role that a phase does not cover. Of several that cover a finding,
 * each has silenced it.
 */
final class Suppressions {

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Scope> everywhere = new HashMap<>();
  private final Map<String, Map<ElementRef, Scope>> elements = new HashMap<>();
  private final JourneyIndex index;
  private final ElementRef journey;

  /** What suppressions of one rule cover that name the same element, or none. */
  private static final class Scope {

    private final Suppression first;
    private boolean used;

    Scope(Suppression first) {
      this.first = first;
    }
  }

  /** A suppression; without a scope once its last day is over. */
  private record Entry(
      Suppression suppression, ElementRef name, @Nullable Scope scope) {

    SuppressionUse.Entry seen() {
      return new SuppressionUse.Entry(
          suppression, name, scope == null, scope != null && scope.used);
    }
  }

  Suppressions(JourneyMap map, LocalDate today) {
    this.index = map.index();
    this.journey = ElementRef.of(ElementKind.JOURNEY, map.id());
    SuppressionNames names = new SuppressionNames();
    for (Suppression suppression : map.suppressions()) {
      boolean over = suppression.until().filter(today::isAfter).isPresent();
      Scope scope = over ? null : scope(suppression);
      entries.add(new Entry(suppression, names.next(suppression), scope));
    }
  }

  private Scope scope(Suppression suppression) {
    String rule = suppression.rule();
    return suppression
        .element()
        .map(on -> elements
            .computeIfAbsent(rule, key -> new HashMap<>())
            .computeIfAbsent(on, key -> new Scope(suppression)))
        .orElseGet(() -> everywhere.computeIfAbsent(rule, key -> new Scope(suppression)));
  }

  /** All of them, as far as they were used until now. */
  Stream<SuppressionUse.Entry> entries() {
    return entries.stream().map(Entry::seen);
  }

  /** The suppression that silences a finding, if any does. */
  Optional<Suppression> silence(String rule, Finding finding) {
    Scope whole = everywhere.get(rule);
    Map<ElementRef, Scope> accepted = elements.getOrDefault(rule, Map.of());
    Optional<Scope> part = Optional.empty();
    if (!accepted.isEmpty()) {
      Stream<ElementRef> related = finding.related().stream().flatMap(r -> r.element().stream());
      part = Stream.concat(Stream.of(finding.element()), related)
          .flatMap(element -> covering(element, accepted).stream())
          .reduce((first, next) -> first);
    }
    if (whole != null) {
      whole.used = true;
    }
    return part.or(() -> Optional.ofNullable(whole)).map(scope -> scope.first);
  }

  /** The scope nearest to an element; those around it are used as well. */
  private Optional<Scope> covering(ElementRef element, Map<ElementRef, Scope> accepted) {
    Optional<Scope> nearest = Optional.empty();
    Optional<ElementRef> at = Optional.of(element);
    while (at.isPresent()) {
      Scope scope = accepted.get(at.get());
      if (scope != null) {
        scope.used = true;
        nearest = nearest.or(() -> Optional.of(scope));
      }
      at = wholeOf(at.get());
    }
    return nearest;
  }

  private Optional<ElementRef> wholeOf(ElementRef element) {
    return switch (element.kind()) {
      case EXPERIENCE -> element.wholeId().map(id -> ElementRef.of(ElementKind.TOUCHPOINT, id));
      case STEP -> element.wholeId().map(id -> ElementRef.of(ElementKind.APPROVAL, id));
      case TOUCHPOINT ->
        Optional.ofNullable(index.phaseOfTouchpoint().get(element.id()))
            .map(phase -> ElementRef.of(ElementKind.PHASE, phase.id()));
      case ALLOW ->
        element
            .wholeId()
            .map(id -> ElementRef.of(ElementKind.ALLOW, id.split("/", 2)[0]))
            .or(() -> Optional.of(journey));
      case JOURNEY -> Optional.empty();
      default -> Optional.of(journey);
    };
  }
}
