package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.property.ElementType;
import io.github.journeydsl.core.property.Property;
import java.util.List;
import java.util.Optional;

/**
 * An element of a map, and where it stands.
 *
 * @param type its kind
 * @param ref how it is named
 * @param value the element
 * @param whole the element that holds it; for the journey, itself
 * @param list the property of the whole it stands in
 * @param index its place there
 * @param <E> the type of the element
 */
record Placed<E>(
    ElementType<E> type, ElementRef ref, E value, ElementRef whole, String list, int index) {

  ElementKind kind() {
    return ref.kind();
  }

  boolean isBeside(Placed<?> other) {
    return whole.equals(other.whole) && list.equals(other.list);
  }

  /** What people see; the id for what has no label. */
  String label() {
    return type.property("label")
        .map(property -> String.valueOf(property.values(value).get(0)))
        .orElseGet(() -> type.id(value));
  }

  /** Whether people see more than the id. */
  boolean isLabelled() {
    return !label().equals(type.id(value));
  }

  Optional<ElementRef> holder() {
    return kind() == ElementKind.JOURNEY ? Optional.empty() : Optional.of(whole);
  }

  /** Whether a property says no more than if nothing had been written. */
  <V> boolean isUnsaid(Property<E, V> property) {
    return switch (property.shape()) {
      case REQUIRED -> false;
      case OPTIONAL, LIST -> property.values(value).isEmpty();
      case DEFAULTED ->
        property.values(property.with(value, List.of())).equals(property.values(value));
    };
  }
}
