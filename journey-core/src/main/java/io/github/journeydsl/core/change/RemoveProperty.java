package io.github.journeydsl.core.change;

import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.property.MapElement;
import io.github.journeydsl.core.property.Property;
import java.util.List;

/**
 * A property loses its value, or all of them; one with a default has it again.
 *
 * @param element the element
 * @param property the name of the property
 */
public record RemoveProperty(ElementRef element, String property) implements Change {

  @Override
  public JourneyMap applyTo(JourneyMap map) {
    Applying applying = new Applying(this, map);
    return remove(applying, applying.element(element));
  }

  private <E> JourneyMap remove(Applying applying, MapElement<E> found) {
    Property<E, ?> known = applying.property(found, property);
    if (known.shape() == Property.Shape.REQUIRED) {
      throw applying.refusal("change.required", element, property);
    }
    return applying.checked(() -> found.with(known, List.of()));
  }
}
