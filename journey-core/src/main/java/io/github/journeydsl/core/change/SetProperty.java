package io.github.journeydsl.core.change;

import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.property.MapElement;
import io.github.journeydsl.core.property.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
    value = value instanceof List<?> ? List.copyOf(values(value)) : value;
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
    List<V> typed = new ArrayList<>();
    for (Object one : values(value)) {
      if (!known.type().isInstance(one)) {
        throw applying.refusal("change.wrong-type", property, one, known.type().getSimpleName());
      }
      typed.add(known.type().cast(one));
    }
    return applying.checked(() -> found.with(known, typed));
  }

  private static List<Object> values(Object value) {
    if (!(value instanceof List<?> list)) {
      return List.of(value);
    }
    List<Object> values = new ArrayList<>();
    list.forEach(one -> values.add(Objects.requireNonNull(one)));
    return values;
  }
}
