package io.github.journeydsl.core.property;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of a map, and where it stands in it, so that another can be put in its place.
 *
 * <pre>{@code
 * MapElement.all(map).forEach(element -> System.out.println(element.ref()));
 * }</pre>
 *
 * @param <E> the type of the element
 */
public final class MapElement<E> {

  private final ElementRef ref;
  private final ElementType<E> type;
  private final E value;
  private final @Nullable MapElement<?> whole;
  private final String list;
  private final int index;
  private final Function<E, JourneyMap> put;

  private MapElement(
      ElementRef ref,
      ElementType<E> type,
      E value,
      @Nullable MapElement<?> whole,
      String list,
      int index,
      Function<E, JourneyMap> put) {
    this.ref = ref;
    this.type = type;
    this.value = value;
    this.whole = whole;
    this.list = list;
    this.index = index;
    this.put = put;
  }

  /** The map itself. */
  public static MapElement<JourneyMap> of(JourneyMap map) {
    ElementRef ref = ElementRef.of(ElementKind.JOURNEY, map.id());
    return new MapElement<>(ref, ElementType.JOURNEY, map, null, "", 0, changed -> changed);
  }

  /** The map and everything in it, wholes before their parts. */
  public static Stream<MapElement<?>> all(JourneyMap map) {
    return of(map).withParts();
  }

  /** The element of a name; of several, the first. */
  public static Optional<MapElement<?>> find(JourneyMap map, ElementRef ref) {
    return all(map).filter(element -> element.ref().equals(ref)).findFirst();
  }

  /** How it is named. */
  public ElementRef ref() {
    return ref;
  }

  /** What it is made of. */
  public ElementType<E> type() {
    return type;
  }

  /** The element. */
  public E value() {
    return value;
  }

  /** The element that holds it; nothing for the map. */
  public Optional<MapElement<?>> whole() {
    return Optional.ofNullable(whole);
  }

  /** The property of its whole that it stands in, such as {@code touchpoint}. */
  public String list() {
    return list;
  }

  /** Its place in that property, from 0. */
  public int index() {
    return index;
  }

  /** The map with another element in this place. */
  public JourneyMap replacedBy(E other) {
    return put.apply(other);
  }

  /** The map in which this element has other values of one of its properties. */
  public <V> JourneyMap with(Property<E, V> property, List<V> values) {
    return replacedBy(property.with(value, values));
  }

  /** The elements it holds, property by property. */
  public Stream<MapElement<?>> parts() {
    return type.properties().stream().flatMap(this::parts);
  }

  private Stream<MapElement<?>> withParts() {
    return Stream.concat(Stream.of(this), parts().flatMap(MapElement::withParts));
  }

  private <V> Stream<MapElement<V>> parts(Property<E, V> property) {
    Optional<ElementType<V>> part = property.elements();
    if (part.isEmpty()) {
      return Stream.empty();
    }
    List<V> values = property.values(value);
    return IntStream.range(0, values.size()).mapToObj(at -> part(property, part.get(), values, at));
  }

  private <V> MapElement<V> part(
      Property<E, V> property, ElementType<V> part, List<V> values, int at) {
    V one = values.get(at);
    return new MapElement<>(part.ref(ref, one), part, one, this, property.name(), at, other -> {
      List<V> changed = new ArrayList<>(values);
      changed.set(at, other);
      return with(property, changed);
    });
  }
}
