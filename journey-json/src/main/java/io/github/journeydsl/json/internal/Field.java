package io.github.journeydsl.json.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * One field of an object: its name, its form, and how it is taken from a value of the model and
 * given to a new one.
 *
 * @param <T> the type it is a field of
 * @param <P> what the constructor or the builder of that type takes for it
 */
final class Field<T, P> {

  private final String name;
  private final SerializedString written; // encoded once
  private final Form<Object> form;
  private final boolean required;
  private final Function<T, @Nullable Object> taken;
  private final Function<@Nullable Object, P> given;

  @SuppressWarnings("unchecked") // what is taken and what is read are both of the type of the form
  private Field(
      String name,
      Form<?> form,
      boolean required,
      Function<T, @Nullable Object> taken,
      Function<@Nullable Object, P> given) {
    this.name = name;
    this.written = new SerializedString(name);
    this.form = (Form<Object>) form;
    this.required = required;
    this.taken = taken;
    this.given = given;
  }

  /** A field that every object has. */
  @SuppressWarnings({"unchecked", "NullAway"}) // an object without it is refused before
  static <T, V> Field<T, V> required(String name, Form<V> form, Function<T, V> get) {
    return new Field<>(name, form, true, get::apply, read -> (V) read);
  }

  /** A field that is left out where there is nothing to say. */
  @SuppressWarnings("unchecked")
  static <T, V> Field<T, Optional<V>> optional(
      String name, Form<V> form, Function<T, Optional<V>> get) {
    return new Field<>(
        name, form, false, t -> get.apply(t).orElse(null), read -> Optional.ofNullable((V) read));
  }

  /** A whole number that is left out where there is nothing to say. */
  static <T> Field<T, OptionalInt> optionalWhole(
      String name, WholeForm form, Function<T, OptionalInt> get) {
    return new Field<>(
        name,
        form,
        false,
        t -> {
          OptionalInt number = get.apply(t);
          return number.isPresent() ? number.getAsInt() : null;
        },
        read -> read == null ? OptionalInt.empty() : OptionalInt.of((Integer) read));
  }

  /** A field that is left out where it says what holds without it. */
  @SuppressWarnings("unchecked")
  static <T, V> Field<T, V> unless(V usual, String name, Form<V> form, Function<T, V> get) {
    return new Field<>(
        name,
        form,
        false,
        t -> {
          V value = get.apply(t);
          return value.equals(usual) ? null : value;
        },
        read -> read == null ? usual : (V) read);
  }

  /** A field that is left out where it says the same as another one. */
  @SuppressWarnings("unchecked")
  static <T, V> Field<T, Optional<V>> unlessEqual(
      String name, Form<V> form, Function<T, V> get, Function<T, V> other) {
    return new Field<>(
        name,
        form,
        false,
        t -> {
          V value = get.apply(t);
          return value.equals(other.apply(t)) ? null : value;
        },
        read -> Optional.ofNullable((V) read));
  }

  /** A list that is left out where it is empty. */
  static <T, V> Field<T, List<V>> list(String name, Form<V> element, Function<T, List<V>> get) {
    return list(name, new ListForm<>(element, 0, false), get);
  }

  /** A list of so many elements at least. */
  static <T, V> Field<T, List<V>> atLeast(
      int least, String name, Form<V> element, Function<T, List<V>> get) {
    return list(name, new ListForm<>(element, least, false), get);
  }

  /** A list of ids, none of them twice. */
  static <T> Field<T, List<String>> ids(String name, Function<T, List<String>> get) {
    return list(name, new ListForm<>(Texts.ID, 0, true), get);
  }

  @SuppressWarnings("unchecked")
  static <T, V> Field<T, List<V>> list(String name, ListForm<V> form, Function<T, List<V>> get) {
    return new Field<>(
        name,
        form,
        false,
        t -> {
          List<V> values = get.apply(t);
          return values.isEmpty() ? null : values;
        },
        read -> read == null ? List.of() : (List<V>) read);
  }

  String name() {
    return name;
  }

  Form<Object> form() {
    return form;
  }

  boolean required() {
    return required;
  }

  /** What the model is given for what was read, or for nothing. */
  P given(@Nullable Object read) {
    return given.apply(read);
  }

  void write(T value, JsonGenerator out) {
    Object part = taken.apply(value);
    if (part != null) {
      out.writeName(written);
      form.write(part, out);
    }
  }
}
