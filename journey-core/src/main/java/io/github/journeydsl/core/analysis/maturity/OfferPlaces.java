package io.github.journeydsl.core.analysis.maturity;

import io.github.journeydsl.core.analysis.ContentCell;
import io.github.journeydsl.core.analysis.ContentMap;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.JourneyMap;
import java.util.function.Supplier;

/** The places of contents: what each person is offered in each phase, and what each content is. */
final class OfferPlaces {

  private static final int OF_CONTENT = 2;

  private final JourneyMap map;
  private final Tally tally;

  OfferPlaces(JourneyMap map, Tally tally) {
    this.map = map;
    this.tally = tally;
  }

  void count() {
    ContentMap contents = ContentMap.of(map);
    if (map.contents().isEmpty()) {
      Supplier<Place> where = () -> Place.of(ElementKind.JOURNEY, map.id(), map.label());
      tally.empty(MaturityPart.CONTENTS, "content", OF_CONTENT, where);
    }
    contents.cells().stream()
        .filter(cell -> map.persona(cell.persona()).isPresent())
        .forEach(this::count);
    for (Content content : map.index().contents().values()) {
      Supplier<Place> where = () -> Place.of(ElementKind.CONTENT, content.id(), content.label());
      boolean isUsed = contents.used().contains(content.id());
      tally.place(MaturityPart.CONTENTS, "kind", content.kind().isPresent(), where);
      tally.place(MaturityPart.CONTENTS, "use", isUsed, where);
    }
  }

  private void count(ContentCell cell) {
    tally.place(MaturityPart.CONTENTS, "offer", !cell.isEmpty(), () -> {
      String label = map.phase(cell.phase()).orElseThrow().label();
      return Place.of(ElementKind.PHASE, cell.phase(), label);
    });
  }
}
