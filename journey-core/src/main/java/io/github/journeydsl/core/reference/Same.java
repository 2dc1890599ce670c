package io.github.journeydsl.core.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Changes inside of values that leave alone, and do not copy, what stays as it is. That is nearly
 * always the very same object, and a fresh Java needs a millisecond to compare the first two
 * records of a kind.
 */
@SuppressWarnings("ReferenceEquality") // asked before equals(), not in its place
final class Same {

  private Same() {}

  /** Whether one value is equal to another, which nearly always is the very same. */
  static boolean is(Object one, Object other) {
    return one == other || one.equals(other);
  }

  /** The values, each changed; the same list where none is another afterwards. */
  static <T> List<T> each(List<T> values, UnaryOperator<T> change) {
    List<T> changed = List.of();
    for (int at = 0; at < values.size(); at++) {
      T before = values.get(at);
      T after = change.apply(before);
      if (!is(after, before)) {
        changed = changed.isEmpty() ? new ArrayList<>(values) : changed;
        changed.set(at, after);
      }
    }
    return changed.isEmpty() ? values : changed;
  }

  /** The value, changed, if there is one; the same object where it is no other afterwards. */
  static <T> Optional<T> one(Optional<T> value, UnaryOperator<T> change) {
    if (value.isEmpty()) {
      return value;
    }
    T after = change.apply(value.get());
    T before = value.get();
    return is(after, before) ? value : Optional.of(after);
  }
}
