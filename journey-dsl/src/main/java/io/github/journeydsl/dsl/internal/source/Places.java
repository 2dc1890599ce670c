package io.github.journeydsl.dsl.internal.source;

import io.github.journeydsl.core.element.ElementRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the elements of a map are declared; of an id used twice, the first place. */
public final class Places {

  private final Map<ElementRef, Place> places = new HashMap<>();

  /** Notes where an element is declared, and answers where it already was. */
  public @Nullable Place declare(ElementRef element, Place place) {
    return places.putIfAbsent(element, place);
  }

  /** Where an element is declared. */
  public Optional<Place> of(ElementRef element) {
    return Optional.ofNullable(places.get(element));
  }
}
