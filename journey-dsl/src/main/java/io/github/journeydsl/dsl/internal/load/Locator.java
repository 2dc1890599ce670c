package io.github.journeydsl.dsl.internal.load;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.dsl.internal.source.Place;
import io.github.journeydsl.dsl.internal.source.Places;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of findings in the text. An element is found by its declaration; a property or
 * one of its values by looking through the words of the declaration, which costs nothing as long as
 * nothing is wrong.
 */
final class Locator {

  private final Places places;
  private @Nullable Place lastPlace;
  private PlacedWords lastWords = new PlacedWords(List.of());

  Locator(Places places) {
    this.places = places;
  }

  Diagnostic locate(Diagnostic finding) {
    Diagnostic located = finding;
    Optional<Place> place = finding.element().flatMap(places::of);
    if (finding.range().isEmpty() && place.isPresent()) {
      SourceRange range = finding
          .property()
          .flatMap(property -> part(place.get(), property, finding.value()))
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

  @SuppressWarnings("ReferenceEquality") // each element has one place
  private Optional<SourceRange> part(Place place, String property, Optional<String> value) {
    if (place != lastPlace) {
      lastPlace = place;
      lastWords = new PlacedWords(Statement.in(place));
    }
    return value
        .flatMap(wanted -> lastWords.find(property, wanted))
        .map(token -> range(place, token, token))
        .or(() -> lastWords.statement(property).map(s -> range(place, s.first(), s.last())));
  }

  private static SourceRange range(Place place, Token first, Token last) {
    int start = place.start() + first.getStartIndex();
    return place.source().range(start, place.start() + last.getStopIndex() + 1);
  }
}
