package io.github.journeydsl.core.change;

import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.property.MapElement;
import java.util.Optional;

/**
 * An element goes to another place among the others of its kind; a touchpoint also into another
 * phase. An experience and a step of an approval stay in their whole, which is part of their name.
 *
 * @param element the element
 * @param whole the element that holds it afterwards
 * @param position its place there afterwards, from 0
 */
public record MoveElement(ElementRef element, ElementRef whole, int position) implements Change {

  @Override
  public JourneyMap applyTo(JourneyMap map) {
    Applying applying = new Applying(this, map);
    MapElement<?> found = applying.element(element);
    Optional<MapElement<?>> from = found.whole();
    MapElement<?> to = applying.element(whole);
    boolean possible = from.isPresent()
        && from.get().type().equals(to.type())
        && (from.get().ref().equals(whole) || element.wholeId().isEmpty());
    if (!possible) {
      throw applying.refusal("change.no-move", element, whole);
    }
    JourneyMap without = applying.list(from.get(), found.list(), elements -> {
      elements.remove(found.index());
      return elements;
    });
    return applying.list(new Applying(this, without).element(whole), found.list(), elements -> {
      applying.position(position, elements.size());
      elements.add(position, found.value());
      return elements;
    });
  }
}
