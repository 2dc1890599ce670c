package io.github.journeydsl.core.diff;

import java.util.List;

/**
 * A property that holds something else. Whatever it holds is seen as a list, as in
 * {@link io.github.journeydsl.core.property.Property#values}: of one value or none unless the
 * property is a list.
 *
 * @param property the name of the property, such as {@code title}
 * @param level how much that matters
 * @param old what it held
 * @param now what it holds
 */
public record FieldChange(String property, ChangeLevel level, List<Object> old, List<Object> now) {

  /** Copies the lists. */
  public FieldChange {
    old = List.copyOf(old);
    now = List.copyOf(now);
  }
}
