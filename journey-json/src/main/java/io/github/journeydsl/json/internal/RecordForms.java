package io.github.journeydsl.json.internal;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Forms of records: the constructor, and one field per component in the same order. */
final class RecordForms {

  private RecordForms() {}

  static <T> ObjectForm<T> object(String what, Supplier<T> maker) {
    return new ObjectForm<>(what, List.of(), read -> maker.get());
  }

  static <T, A> ObjectForm<T> object(String what, Function<A, T> maker, Field<T, A> a) {
    return new ObjectForm<>(what, List.of(a), read -> maker.apply(a.given(read[0])));
  }

  interface Of2<A, B, T> {
    T make(A a, B b);
  }

  static <T, A, B> ObjectForm<T> object(
      String what, Of2<A, B, T> maker, Field<T, A> a, Field<T, B> b) {
    return new ObjectForm<>(
        what, List.of(a, b), read -> maker.make(a.given(read[0]), b.given(read[1])));
  }

  interface Of3<A, B, C, T> {
    T make(A a, B b, C c);
  }

  static <T, A, B, C> ObjectForm<T> object(
      String what, Of3<A, B, C, T> maker, Field<T, A> a, Field<T, B> b, Field<T, C> c) {
    return new ObjectForm<>(
        what,
        List.of(a, b, c),
        read -> maker.make(a.given(read[0]), b.given(read[1]), c.given(read[2])));
  }

  interface Of4<A, B, C, D, T> {
    T make(A a, B b, C c, D d);
  }

  static <T, A, B, C, D> ObjectForm<T> object(
      String what,
      Of4<A, B, C, D, T> maker,
      Field<T, A> a,
      Field<T, B> b,
      Field<T, C> c,
      Field<T, D> d) {
    return new ObjectForm<>(
        what,
        List.of(a, b, c, d),
        read -> maker.make(a.given(read[0]), b.given(read[1]), c.given(read[2]), d.given(read[3])));
  }

  interface Of5<A, B, C, D, E, T> {
    T make(A a, B b, C c, D d, E e);
  }

  static <T, A, B, C, D, E> ObjectForm<T> object(
      String what,
      Of5<A, B, C, D, E, T> maker,
      Field<T, A> a,
      Field<T, B> b,
      Field<T, C> c,
      Field<T, D> d,
      Field<T, E> e) {
    return new ObjectForm<>(
        what,
        List.of(a, b, c, d, e),
        read -> maker.make(
            a.given(read[0]),
            b.given(read[1]),
            c.given(read[2]),
            d.given(read[3]),
            e.given(read[4])));
  }

  interface Of7<A, B, C, D, E, F, G, T> {
    T make(A a, B b, C c, D d, E e, F f, G g);
  }

  static <T, A, B, C, D, E, F, G> ObjectForm<T> object(
      String what,
      Of7<A, B, C, D, E, F, G, T> maker,
      Field<T, A> a,
      Field<T, B> b,
      Field<T, C> c,
      Field<T, D> d,
      Field<T, E> e,
      Field<T, F> f,
      Field<T, G> g) {
    return new ObjectForm<>(
        what,
        List.of(a, b, c, d, e, f, g),
        read -> maker.make(
            a.given(read[0]),
            b.given(read[1]),
            c.given(read[2]),
            d.given(read[3]),
            e.given(read[4]),
            f.given(read[5]),
            g.given(read[6])));
  }
}
