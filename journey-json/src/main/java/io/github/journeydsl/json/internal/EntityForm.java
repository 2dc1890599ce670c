package io.github.journeydsl.json.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Declares the form of an entity that has a builder: each field with the setter of the builder.
 *
 * @param <T> the entity
 * @param <B> its builder
 */
final class EntityForm<T, B> {

  private record Part<T, B, P>(Field<T, P> field, BiConsumer<? super B, ? super P> setter) {
    void set(B builder, @Nullable Object read) {
      setter.accept(builder, field.given(read));
    }
  }

  private final String what;
  private final Supplier<B> builder;
  private final Function<B, T> build;
  private final List<Part<T, B, ?>> parts = new ArrayList<>();

  private EntityForm(String what, Supplier<B> builder, Function<B, T> build) {
    this.what = what;
    this.builder = builder;
    this.build = build;
  }

  static <T, B> EntityForm<T, B> of(String what, Supplier<B> builder, Function<B, T> build) {
    return new EntityForm<>(what, builder, build);
  }

  /** A field and the setter that takes it. */
  <P> EntityForm<T, B> with(Field<T, P> field, BiConsumer<? super B, ? super P> setter) {
    parts.add(new Part<>(field, setter));
    return this;
  }

  /** The label, which is left out where it is the id. */
  EntityForm<T, B> label(
      Function<T, String> id, Function<T, String> label, BiConsumer<? super B, String> setter) {
    return with(
        Field.unlessEqual("label", Texts.TEXT, label, id),
        (b, said) -> said.ifPresent(present -> setter.accept(b, present)));
  }

  ObjectForm<T> form() {
    List<Field<T, ?>> fields = new ArrayList<>();
    for (Part<T, B, ?> part : parts) {
      fields.add(part.field());
    }
    List<Part<T, B, ?>> all = List.copyOf(parts);
    return new ObjectForm<>(what, fields, read -> make(all, read));
  }

  private T make(List<Part<T, B, ?>> all, @Nullable Object[] read) {
    B made = builder.get();
    for (int place = 0; place < read.length; place++) {
      if (read[place] != null) { // the builder knows what holds without it
        all.get(place).set(made, read[place]);
      }
    }
    return build.apply(made);
  }
}
