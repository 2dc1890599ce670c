package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.property.ElementType;
import io.github.journeydsl.core.property.Property;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a map by their names, without experiences, of which there are too many to look at
 * each: those are compared within touchpoints that differ.
 */
final class Inventory {

  /** A name, and which of those who have it is meant: a map with mistakes can have several. */
  record Key(ElementRef ref, int which) {}

  private record Slot(ElementRef whole, String list) {}

  private final Map<Key, Placed<?>> byKey = new LinkedHashMap<>();
  private final IdentityHashMap<Placed<?>, Key> keys = new IdentityHashMap<>();
  private final Map<ElementRef, Integer> times = new HashMap<>();
  private final Map<Slot, List<Placed<?>>> lists = new HashMap<>();
  private final Placed<JourneyMap> journey;

  Inventory(JourneyMap map) {
    ElementRef ref = ElementRef.of(ElementKind.JOURNEY, map.id());
    journey = new Placed<>(ElementType.JOURNEY, ref, map, ref, "", 0);
    add(journey);
  }

  private <E> void add(Placed<E> element) {
    int which = times.getOrDefault(element.ref(), 0);
    times.put(element.ref(), which + 1);
    Key key = new Key(element.ref(), which);
    byKey.put(key, element);
    keys.put(element, key);
    for (Property<E, ?> property : element.type().properties()) {
      addParts(element, property);
    }
  }

  private <E, V> void addParts(Placed<E> whole, Property<E, V> property) {
    Optional<ElementType<V>> type = property.elements();
    if (type.isEmpty() || type.get().kind() == ElementKind.EXPERIENCE) {
      return;
    }
    List<Placed<?>> parts = new ArrayList<>();
    for (V value : property.values(whole.value())) {
      ElementRef ref = type.get().ref(whole.ref(), value);
      parts.add(new Placed<>(type.get(), ref, value, whole.ref(), property.name(), parts.size()));
    }
    if (!parts.isEmpty()) {
      lists.put(new Slot(whole.ref(), property.name()), parts);
      parts.forEach(this::add);
    }
  }

  Placed<JourneyMap> journey() {
    return journey;
  }

  Collection<Placed<?>> all() {
    return byKey.values();
  }

  /** The element of a name; of several, the first. */
  Optional<Placed<?>> find(ElementRef ref) {
    return Optional.ofNullable(byKey.get(new Key(ref, 0)));
  }

  /** The element that is called like one of another map. */
  @Nullable
  Placed<?> like(Placed<?> element, Inventory other) {
    Key key = other.keys.get(element);
    return key == null ? null : byKey.get(key);
  }

  /** What stands in a property of an element, in order. */
  List<Placed<?>> in(ElementRef whole, String list) {
    return lists.getOrDefault(new Slot(whole, list), List.of());
  }
}
