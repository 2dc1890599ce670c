package io.github.journeydsl.json;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.json.internal.document.Document;
import io.github.journeydsl.json.internal.document.ElementPlaces;
import io.github.journeydsl.json.internal.document.FoundValue;
import io.github.journeydsl.json.internal.document.Places;
import io.github.journeydsl.json.internal.document.ValueSearch;
import io.github.journeydsl.json.internal.document.Wanted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Gives what rules find in a map its place in the document. Nothing is kept for that while reading:
 * the document is looked through again where something was found.
 *
 * @param file the name of the document
 * @param document the document
 */
record MapFindings(String file, Document document) {

  static final Comparator<Diagnostic> BY_PLACE = Comparator.comparingInt(
      d -> d.range().map(range -> range.start().offset()).orElse(Integer.MAX_VALUE));

  /** The findings with their places, less those that echo the {@code mistakes}. */
  List<Diagnostic> placed(List<Diagnostic> findings, List<Diagnostic> mistakes) {
    if (findings.isEmpty()) {
      return findings;
    }
    ElementPlaces elements = ElementPlaces.of(document);
    Set<String> wrong = mistakes.stream()
        .flatMap(mistake -> mistake.pointer().stream())
        .collect(Collectors.toSet());
    List<Located> wanted = new ArrayList<>(); // two mistakes may read alike
    Map<ElementRef, Integer> told = new HashMap<>();
    for (Diagnostic finding : findings) {
      Wanted place = wanted(finding, elements, told);
      if (wrong.isEmpty() || !isEcho(finding, place, elements, wrong)) {
        wanted.add(new Located(finding, place));
      }
    }
    return new Placing(elements, wanted).all();
  }

  /** Of elements with one name the first is the right one, and each further one is told. */
  private static Wanted wanted(
      Diagnostic finding, ElementPlaces elements, Map<ElementRef, Integer> told) {
    ElementRef element = finding.element().orElse(ElementRef.of(ElementKind.JOURNEY, "map"));
    List<String> pointers = elements.of(element);
    int which = finding.id().equals("duplicate-id")
        ? Objects.requireNonNull(told.merge(element, 1, Integer::sum))
        : 0;
    String pointer = pointers.isEmpty() ? "" : pointers.get(Math.min(which, pointers.size() - 1));
    return new Wanted(pointer, finding.value(), finding.property());
  }

  /** Whether a mistake lies in the element, or has taken what the finding misses. */
  private static boolean isEcho(
      Diagnostic finding, Wanted place, ElementPlaces elements, Set<String> wrong) {
    boolean inside = !place.pointer().isEmpty()
        && wrong.stream().anyMatch(at -> (at + "/").startsWith(place.pointer() + "/"));
    boolean lost = finding.id().equals("unknown-reference")
        && finding.value().filter(elements::mayHave).isPresent();
    return inside || lost;
  }

  /** A finding and where it is to be looked for. */
  private record Located(Diagnostic finding, Wanted place) {}

  /** Looks the places up, all in two passes. */
  private final class Placing {
    private final ElementPlaces elements;
    private final List<Located> wanted;
    private final Map<Wanted, FoundValue> found;
    private final Map<Long, Places.Extent> extents;

    Placing(ElementPlaces elements, List<Located> wanted) {
      this.elements = elements;
      this.wanted = wanted;
      List<Wanted> all = new ArrayList<>();
      wanted.forEach(one -> all.add(one.place()));
      for (Located one : wanted) {
        one.finding().related().forEach(related -> at(related).ifPresent(all::add));
      }
      found = ValueSearch.of(document, all);
      TreeSet<Long> offsets = new TreeSet<>();
      found.values().forEach(value -> offsets.add(value.offset()));
      extents = Places.of(document, offsets);
    }

    List<Diagnostic> all() {
      List<Diagnostic> placed = new ArrayList<>();
      wanted.forEach(one -> placed.add(placed(one.finding(), one.place())));
      placed.sort(BY_PLACE);
      return placed;
    }

    private Diagnostic placed(Diagnostic finding, Wanted place) {
      List<Related> related = finding.related().stream().map(this::placed).toList();
      return finding.toBuilder()
          .pointer(Optional.ofNullable(found.get(place)).map(FoundValue::pointer))
          .range(range(place))
          .related(related)
          .build();
    }

    private Related placed(Related related) {
      Optional<SourceRange> range = at(related).flatMap(this::range);
      return new Related(related.message(), related.element(), related.range().or(() -> range));
    }

    private Optional<Wanted> at(Related related) {
      return related
          .element()
          .flatMap(element -> elements.of(element).stream().findFirst().map(Wanted::at));
    }

    private Optional<SourceRange> range(Wanted place) {
      return Optional.ofNullable(found.get(place))
          .map(value -> extents.get(value.offset()))
          .map(extent -> new SourceRange(file, extent.start(), extent.end()));
    }
  }
}
