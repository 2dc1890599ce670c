package io.github.journeydsl.core.change;

import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.problem.InvalidValueException;
import io.github.journeydsl.core.property.ElementType;
import io.github.journeydsl.core.property.MapElement;
import io.github.journeydsl.core.property.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** One change while it is applied to one map; what makes no sense is refused in its name. */
final class Applying {

  private final Change change;
  private final JourneyMap map;

  Applying(Change change, JourneyMap map) {
    this.change = change;
    this.map = map;
  }

  InvalidChangeException refusal(String key, Object... arguments) {
    return InvalidChangeException.of(change, key, arguments);
  }

  /** What {@code make} gives, unless the model refuses a value in it. */
  JourneyMap checked(Supplier<JourneyMap> make) {
    try {
      return make.get();
    } catch (InvalidValueException refused) {
      throw InvalidChangeException.refused(change, refused);
    }
  }

  /** The one element of this name. */
  MapElement<?> element(ElementRef ref) {
    if (ElementType.of(ref.kind()).isEmpty()) {
      throw refusal("change.no-element", ref.kind().term());
    }
    List<MapElement<?>> found =
        MapElement.all(map).filter(e -> e.ref().equals(ref)).limit(2).toList();
    if (found.isEmpty()) {
      throw refusal("change.unknown-element", ref);
    }
    if (found.size() > 1) {
      throw refusal("change.several-elements", ref);
    }
    return found.get(0);
  }

  /** A property that holds no elements. */
  <E> Property<E, ?> property(MapElement<E> element, String name) {
    Property<E, ?> property = element
        .type()
        .property(name)
        .orElseThrow(() -> refusal("change.unknown-property", element.ref(), name));
    if (property.elements().isPresent()) {
      throw refusal("change.holds-elements", name);
    }
    return property;
  }

  /** The map with other elements beside each other in one property. */
  <E> JourneyMap list(MapElement<E> whole, String name, UnaryOperator<List<Object>> edit) {
    Property<E, ?> property = whole
        .type()
        .property(name)
        .filter(p -> p.elements().isPresent())
        .orElseThrow(() -> refusal("change.holds-none", whole.ref(), name));
    return list(whole, property, edit);
  }

  private <E, V> JourneyMap list(
      MapElement<E> whole, Property<E, V> property, UnaryOperator<List<Object>> edit) {
    List<V> values = edit.apply(new ArrayList<>(property.values(whole.value()))).stream()
        .map(property.type()::cast)
        .toList();
    return checked(() -> whole.with(property, values));
  }

  /** Refuses a place that is not from 0 to {@code last}. */
  void position(int position, int last) {
    if (position < 0 || position > last) {
      throw refusal("change.position", position, last);
    }
  }
}
