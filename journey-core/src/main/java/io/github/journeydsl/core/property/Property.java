package io.github.journeydsl.core.property;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One property of a kind of element, such as the {@code title} of a persona.
 *
 * <p>Whatever a property holds is seen as a list: of any length for a list, of one value or none
 * for all others.
 *
 * <pre>{@code
 * Property<Persona, ?> title = ElementType.PERSONA.property("title").orElseThrow();
 * title.values(yamada);              // [課長代理]
 * }</pre>
 *
 * @param <E> the type of the elements
 * @param <V> the type of one value
 */
public final class Property<E, V> {

  /** How many values a property has. */
  public enum Shape {
    /** Always one, which cannot be removed. */
    REQUIRED,
    /** Always one; removing it leaves the default. */
    DEFAULTED,
    /** One or none. */
    OPTIONAL,
    /** Any number, in an order. */
    LIST
  }

  private final String name;
  private final Shape shape;
  private final Class<V> type;
  private final Function<E, List<V>> values;
  private final BiFunction<E, List<V>, E> with;
  private final @Nullable ElementType<V> elements;
  private final boolean ordered;

  Property(
      String name,
      Shape shape,
      Class<V> type,
      Function<E, List<V>> values,
      BiFunction<E, List<V>, E> with,
      @Nullable ElementType<V> elements) {
    this(name, shape, type, values, with, elements, shape == Shape.LIST);
  }

  private Property(
      String name,
      Shape shape,
      Class<V> type,
      Function<E, List<V>> values,
      BiFunction<E, List<V>, E> with,
      @Nullable ElementType<V> elements,
      boolean ordered) {
    this.name = name;
    this.shape = shape;
    this.type = type;
    this.values = values;
    this.with = with;
    this.elements = elements;
    this.ordered = ordered;
  }

  Property<E, V> inAnyOrder() {
    return new Property<>(name, shape, type, values, with, elements, false);
  }

  /** The name: the keyword of the text language, such as {@code company-size}. */
  public String name() {
    return name;
  }

  /** How many values it has. */
  public Shape shape() {
    return shape;
  }

  /**
   * Whether the order of its values carries meaning, as that of phases does. The roles of a persona
   * mean the same in any order.
   */
  public boolean isOrdered() {
    return ordered;
  }

  /** The type of one value. */
  public Class<V> type() {
    return type;
  }

  /** What its values are made of, where they are elements with a name of their own. */
  public Optional<ElementType<V>> elements() {
    return Optional.ofNullable(elements);
  }

  /** What {@code element} holds: one value at most, unless this is a list. */
  public List<V> values(E element) {
    return values.apply(element);
  }

  /**
   * The element with other values. None is the default, or nothing.
   *
   * @throws io.github.journeydsl.core.problem.InvalidValueException if the model refuses them
   * @throws IllegalArgumentException if there cannot be so many
   */
  public E with(E element, List<V> values) {
    boolean fits = switch (shape) {
      case REQUIRED -> values.size() == 1;
      case DEFAULTED, OPTIONAL -> values.size() <= 1;
      case LIST -> true;
    };
    if (!fits) {
      throw new IllegalArgumentException(values.size() + " values for " + name);
    }
    return with.apply(element, values);
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
