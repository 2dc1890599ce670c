package io.github.journeydsl.runtime.internal.line;

import java.util.List;
import java.util.Optional;

/**
 * The fields of an object, in their order, each name once.
 *
 * @param all the fields
 */
public record JsonFields(List<Field> all) {

  /** Copies the list. */
  public JsonFields {
    all = List.copyOf(all);
  }

  /**
   * A field.
   *
   * @param name its name
   * @param nameAt where the name begins, in UTF-16 units of the line
   * @param value its value
   * @param valueAt where the value begins
   */
  public record Field(String name, int nameAt, JsonValue value, int valueAt) {}

  /** The field of that name. A line has a handful, so that looking through them is quickest. */
  public Optional<Field> named(String name) {
    for (Field field : all) {
      if (field.name().equals(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
