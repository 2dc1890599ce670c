package io.github.journeydsl.core.property;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.property.Property.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The description of a kind of element while it is being written down, property by property.
 *
 * @param <E> the type of the elements
 * @param <B> the type that builds them
 */
final class Description<E, B> {

  private final ElementKind kind;
  private final Class<E> type;
  private final Function<E, B> toBuilder;
  private final Function<B, E> build;
  private final List<Property<E, ?>> properties = new ArrayList<>();
  private Function<E, String> id = element -> "";
  private BiFunction<E, String, E> withId = (element, newId) -> element;

  Description(ElementKind kind, Class<E> type, Function<E, B> toBuilder, Function<B, E> build) {
    this.kind = kind;
    this.type = type;
    this.toBuilder = toBuilder;
    this.build = build;
  }

  ElementType<E> type() {
    return new ElementType<>(kind, type, id, withId, properties);
  }

  /** An id alone. */
  Description<E, B> id(Function<E, String> get, BiFunction<B, String, B> set) {
    id = get;
    withId = (element, newId) -> with(element, builder -> set.apply(builder, newId));
    return this;
  }

  /** An id, and a label that is the id where nothing else was said. */
  Description<E, B> named(
      Function<E, String> getId,
      BiFunction<B, String, B> setId,
      Function<E, String> label,
      BiFunction<B, String, B> setLabel) {
    id = getId;
    withId = (element, newId) -> with(element, builder -> {
      B renamed = setId.apply(builder, newId);
      boolean labelled = !label.apply(element).equals(getId.apply(element));
      return labelled ? renamed : setLabel.apply(renamed, newId);
    });
    return add(
        "label",
        Shape.DEFAULTED,
        String.class,
        element -> List.of(label.apply(element)),
        (element, values) -> with(
            element,
            builder ->
                setLabel.apply(builder, values.isEmpty() ? getId.apply(element) : values.get(0))));
  }

  /** A value that is always there. */
  <V> Description<E, B> required(
      String name, Class<V> value, Function<E, V> get, BiFunction<B, V, B> set) {
    return add(
        name,
        Shape.REQUIRED,
        value,
        element -> List.of(get.apply(element)),
        (element, values) -> with(element, builder -> set.apply(builder, values.get(0))));
  }

  /** A value that is something also where nothing was said. */
  <V> Description<E, B> defaulted(
      String name, Class<V> value, V otherwise, Function<E, V> get, BiFunction<B, V, B> set) {
    return add(
        name,
        Shape.DEFAULTED,
        value,
        element -> List.of(get.apply(element)),
        (element, values) -> with(
            element, builder -> set.apply(builder, values.isEmpty() ? otherwise : values.get(0))));
  }

  /** A value that can be missing. */
  <V> Description<E, B> optional(
      String name,
      Class<V> value,
      Function<E, Optional<V>> get,
      BiFunction<B, Optional<V>, B> set) {
    return add(
        name,
        Shape.OPTIONAL,
        value,
        element -> get.apply(element).stream().toList(),
        (element, values) ->
            with(element, builder -> set.apply(builder, values.stream().findFirst())));
  }

  /** A whole number that can be missing. */
  Description<E, B> number(
      String name, Function<E, OptionalInt> get, BiFunction<B, OptionalInt, B> set) {
    return add(
        name,
        Shape.OPTIONAL,
        Integer.class,
        element -> get.apply(element).stream().boxed().toList(),
        (element, values) -> with(
            element,
            builder ->
                set.apply(builder, values.stream().mapToInt(Integer::intValue).findFirst())));
  }

  /** Several values. */
  <V> Description<E, B> list(
      String name, Class<V> value, Function<E, List<V>> get, BiFunction<B, List<V>, B> set) {
    return add(
        name,
        Shape.LIST,
        value,
        get,
        (element, values) -> with(element, builder -> set.apply(builder, values)));
  }

  /** The order of the values of the property described last carries no meaning. */
  Description<E, B> inAnyOrder() {
    int last = properties.size() - 1;
    properties.set(last, properties.get(last).inAnyOrder());
    return this;
  }

  /** Several elements. */
  <V> Description<E, B> elements(
      String name, ElementType<V> part, Function<E, List<V>> get, BiFunction<B, List<V>, B> set) {
    return add(
        name,
        Shape.LIST,
        part.type(),
        get,
        (element, values) -> with(element, builder -> set.apply(builder, values)),
        part);
  }

  /** An element that can be missing. */
  <V> Description<E, B> element(
      String name,
      ElementType<V> part,
      Function<E, Optional<V>> get,
      BiFunction<B, Optional<V>, B> set) {
    return add(
        name,
        Shape.OPTIONAL,
        part.type(),
        element -> get.apply(element).stream().toList(),
        (element, values) ->
            with(element, builder -> set.apply(builder, values.stream().findFirst())),
        part);
  }

  private E with(E element, Function<B, B> change) {
    return build.apply(change.apply(toBuilder.apply(element)));
  }

  private <V> Description<E, B> add(
      String name,
      Shape shape,
      Class<V> value,
      Function<E, List<V>> get,
      BiFunction<E, List<V>, E> with) {
    return add(name, shape, value, get, with, null);
  }

  private <V> Description<E, B> add(
      String name,
      Shape shape,
      Class<V> value,
      Function<E, List<V>> get,
      BiFunction<E, List<V>, E> with,
      @Nullable ElementType<V> part) {
    properties.add(new Property<>(name, shape, value, get, with, part));
    return this;
  }
}
