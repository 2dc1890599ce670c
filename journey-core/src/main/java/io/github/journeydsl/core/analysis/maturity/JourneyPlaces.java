package io.github.journeydsl.core.analysis.maturity;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.model.JourneyMap;
import java.util.function.Supplier;

/** The places in the head of a map. */
final class JourneyPlaces {

  private JourneyPlaces() {}

  static void count(JourneyMap map, Tally tally) {
    Supplier<Place> where = () -> Place.of(ElementKind.JOURNEY, map.id(), map.label());
    boolean isDescribed = map.description().isPresent();
    tally.place(MaturityPart.JOURNEY, "description", isDescribed, where);
    tally.place(MaturityPart.JOURNEY, "state", map.state().isPresent(), where);
    tally.place(MaturityPart.JOURNEY, "journey-owner", !map.owners().isEmpty(), where);
    tally.place(MaturityPart.JOURNEY, "review", map.review().isPresent(), where);
  }
}
