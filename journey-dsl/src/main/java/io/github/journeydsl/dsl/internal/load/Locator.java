package io.github.journeydsl.dsl.internal.load;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.dsl.internal.source.Place;
import io.github.journeydsl.dsl.internal.source.Places;
import io.github.journeydsl.dsl.internal.source.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of findings in the text. An element is found by its declaration; a property or
 * one of its values by looking through the words of the declaration, which costs nothing as long as
 * nothing is wrong.
 *
 * <p>What the map does not have is told wherever an element mentions it.
 */
final class Locator {

  private final Places places;
  private final Mistakes mistakes;

  /** How many places may still be told besides the first of each finding. */
  private int room;

  private boolean ranOut;
  private final Map<ElementRef, PlacedWords> wordsOfSeveral = new HashMap<>();
  private @Nullable Map<ElementRef, List<Place>> further;
  private @Nullable ElementRef lastElement;
  private PlacedWords lastWords = new PlacedWords(List.of());

  Locator(Places places, Problems problems) {
    this.places = places;
    this.mistakes = new Mistakes(problems.found(), problems);
    this.room = problems.mostCounted();
  }

  /** A finding at its place; of a mention that is wrong, at all places in the order of the text. */
  Stream<Diagnostic> everywhere(Diagnostic finding) {
    Diagnostic first = locate(finding);
    Optional<Mention> mention = Mention.of(finding);
    if (finding.range().isPresent() || finding.element().flatMap(places::of).isEmpty()) {
      return Stream.of(first);
    }
    List<SourceRange> ranges =
        mention.map(wanted -> mentions(finding.element().orElseThrow(), wanted)).orElse(List.of());
    if (ranges.isEmpty()) {
      return Stream.of(first);
    }
    int told = Math.min(ranges.size() - 1, room) + 1;
    ranOut |= told < ranges.size();
    room -= told - 1;
    return ranges.stream()
        .limit(told)
        .map(range -> first.toBuilder().range(range).build());
  }

  /** Whether not all places were told, since there are too many. */
  boolean ranOut() {
    return ranOut;
  }

  /** A finding at its place. */
  Diagnostic locate(Diagnostic finding) {
    Diagnostic located = finding;
    Optional<Place> place = finding.element().flatMap(places::of);
    if (finding.range().isEmpty() && place.isPresent()) {
      SourceRange range = finding
          .property()
          .flatMap(property -> part(finding.element().orElseThrow(), property, finding.value()))
          .orElseGet(place.get()::declaration);
      located = located.toBuilder().range(range).build();
    }
    if (!finding.related().isEmpty()) {
      List<Related> related = finding.related().stream().map(this::locate).toList();
      located = located.toBuilder().related(related).build();
    }
    return located;
  }

  private Related locate(Related related) {
    Optional<SourceRange> range =
        related.range().or(() -> related.element().flatMap(places::of).map(Place::name));
    return new Related(related.message(), related.element(), range);
  }

  private Optional<SourceRange> part(ElementRef element, String property, Optional<String> value) {
    PlacedWords words = words(element);
    return value
        .flatMap(wanted -> Stream.concat(
                words.in(property, wanted).stream(), words.anywhere(wanted).stream())
            .findFirst())
        .map(PlacedWord::range)
        .or(() -> words.statement(property));
  }

  /** Where an element mentions something; not where that was lost to another mistake. */
  private List<SourceRange> mentions(ElementRef element, Mention mention) {
    List<PlacedWord> all = mention.in(words(element));
    List<PlacedWord> read = all.stream().filter(word -> !isInMistake(word)).toList();
    return (read.isEmpty() ? all : read).stream().map(PlacedWord::range).toList();
  }

  private boolean isInMistake(PlacedWord word) {
    int start = word.place().start();
    return mistakes
        .of(word.place().source().file())
        .filter(
            offsets -> offsets.isAnyIn(start + word.statementStart(), start + word.statementEnd()))
        .isPresent();
  }

  private PlacedWords words(ElementRef element) {
    if (element.equals(lastElement)) {
      return lastWords;
    }
    List<Place> all = new ArrayList<>();
    places.of(element).ifPresent(all::add);
    all.addAll(further().getOrDefault(element, List.of()));
    lastElement = element;
    lastWords = all.size() == 1
        ? new PlacedWords(all)
        : wordsOfSeveral.computeIfAbsent(element, one -> new PlacedWords(all));
    return lastWords;
  }

  private Map<ElementRef, List<Place>> further() {
    if (further == null) {
      further = new HashMap<>();
      for (Place place : places.further()) {
        further.computeIfAbsent(place.element(), one -> new ArrayList<>()).add(place);
      }
    }
    return further;
  }
}
