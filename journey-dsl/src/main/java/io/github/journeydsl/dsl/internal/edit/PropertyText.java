package io.github.journeydsl.dsl.internal.edit;

import io.github.journeydsl.core.property.MapElement;
import io.github.journeydsl.core.property.Property;
import java.util.List;

/** What one property of an element says, as statements of the language. */
public final class PropertyText {

  private PropertyText() {}

  /** A line for each statement; none where nothing is to be said, and for what stands in a head. */
  public static <E> List<String> of(MapElement<E> element, String property) {
    return element
        .type()
        .property(property)
        .filter(known -> known.elements().isEmpty() && !Statements.isInHead(property))
        .map(known -> lines(element, known))
        .orElse(List.of());
  }

  private static <E, V> List<String> lines(MapElement<E> element, Property<E, V> property) {
    return Canonical.property(element, property, property.values(element.value())).stream()
        .map(printed -> printed.inline("\n"))
        .toList();
  }
}
