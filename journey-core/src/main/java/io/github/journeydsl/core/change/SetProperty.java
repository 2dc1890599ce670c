package io.github.journeydsl.core.change;

import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.property.MapElement;
import io.github.journeydsl.core.property.Property;
import java.util.List;

/**
 * A property gets another value.
 *
 * <pre>{@code
 * new SetProperty(yamada, "age", 36);
 * new SetProperty(yamada, "source", List.of("Google検索", "LinkedIn"));
 * }</pre>
 *
 * @param element the element
 * @param property the name of the property
 * @param value its value; for a list, the list of all of them
 */
public record SetProperty(ElementRef element, String property, Object value) implements Change {

  /** Copies a list. */
  public SetProperty {
    value = value instanceof List<?> list ? List.copyOf(list) : value;
  }

  @Override
  public JourneyMap applyTo(JourneyMap map) {
    Applying applying = new Applying(this, map);
    return set(applying, applying.element(element));
  }

  private <E> JourneyMap set(Applying applying, MapElement<E> found) {
    return set(applying, found, applying.property(found, property));
  }

  private <E, V> JourneyMap set(Applying applying, MapElement<E> found, Property<E, V> known) {
    boolean isList = known.shape() == Property.Shape.LIST;
    if (isList != value instanceof List) {
      throw applying.refusal(isList ? "change.list-needed" : "change.no-list", property);
    }
    List<?> values = value instanceof List<?> list ? list : List.of(value);
    for (Object one : values) {
      if (!known.type().isInstance(one)) {
        throw applying.refusal("change.wrong-type", property, one, known.type().getSimpleName());
      }
    }
    List<V> typed = values.stream().map(known.type()::cast).toList();
    return applying.checked(() -> found.with(known, typed));
  }
}
