package io.github.journeydsl.runtime.internal.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for names, given in the order of first use.
 *
 * @param <T> what is named
 */
public final class Symbols<T> {

  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<T> names = new ArrayList<>();

  /** The number of a name, a new one if it has none. */
  public int number(T name) {
    Integer number = numbers.putIfAbsent(name, names.size());
    if (number != null) {
      return number;
    }
    names.add(name);
    return names.size() - 1;
  }

  /** The number of a name; −1 if it has none. */
  public int find(T name) {
    Integer number = numbers.get(name);
    return number == null ? -1 : number;
  }

  /** The name of a number. */
  public T name(int number) {
    return names.get(number);
  }

  /** All names, in the order of their numbers. */
  public List<T> names() {
    return List.copyOf(names);
  }

  /** How many there are. */
  public int size() {
    return names.size();
  }
}
