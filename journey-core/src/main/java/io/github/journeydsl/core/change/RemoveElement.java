package io.github.journeydsl.core.change;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.property.MapElement;

/**
 * An element goes, with everything it holds. What refers to it stays as it is; rules find it.
 *
 * @param element the element; not the journey
 */
public record RemoveElement(ElementRef element) implements Change {

  @Override
  public JourneyMap applyTo(JourneyMap map) {
    Applying applying = new Applying(this, map);
    if (element.kind() == ElementKind.JOURNEY) {
      throw applying.refusal("change.journey-stays");
    }
    MapElement<?> found = applying.element(element);
    return applying.list(found.whole().orElseThrow(), found.list(), elements -> {
      elements.remove(found.index());
      return elements;
    });
  }
}
