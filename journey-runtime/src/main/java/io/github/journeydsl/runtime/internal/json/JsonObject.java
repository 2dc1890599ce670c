package io.github.journeydsl.runtime.internal.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of an object, each asked for by its kind. */
public final class JsonObject {

  private final Map<?, ?> fields;

  private JsonObject(Map<?, ?> fields) {
    this.fields = fields;
  }

  /**
   * An object.
   *
   * @throws IllegalArgumentException if the value is none
   */
  public static JsonObject of(Object value) {
    if (value instanceof Map<?, ?> fields) {
      return new JsonObject(fields);
    }
    throw new IllegalArgumentException("found " + value + " where an object was to be");
  }

  /** Whether there is a field of a name. */
  public boolean has(String name) {
    return fields.containsKey(name);
  }

  /** The names of the fields, in order. */
  public List<String> names() {
    return fields.keySet().stream().map(String::valueOf).toList();
  }

  private <T> T get(String name, Class<T> kind, String words) {
    Object value = fields.get(name);
    if (kind.isInstance(value)) {
      return kind.cast(value);
    }
    throw new IllegalArgumentException(
        "\"" + name + "\" was to be " + words + ", found " + shown(value));
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "nothing" : value.toString();
  }

  /** The text of a field. */
  public String text(String name) {
    return get(name, String.class, "a text");
  }

  /** The whole number of a field. */
  public long number(String name) {
    BigDecimal number = get(name, BigDecimal.class, "a number");
    try {
      return number.longValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "\"" + name + "\" was to be a whole number, found " + number, e);
    }
  }

  /** The whole number of a field, not negative. */
  public int count(String name) {
    long number = number(name);
    if (number < 0 || number > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("\"" + name + "\" cannot be " + number);
    }
    return (int) number;
  }

  /** The flag of a field; false if it is not there. */
  public boolean flag(String name) {
    return has(name) && get(name, Boolean.class, "true or false");
  }

  /** The list of a field; empty if it is not there. */
  public List<?> list(String name) {
    return has(name) ? get(name, List.class, "a list") : List.of();
  }

  /** The object of a field; empty if it is not there. */
  public JsonObject object(String name) {
    return has(name) ? of(get(name, Map.class, "an object")) : new JsonObject(Map.of());
  }

  /** The value of a field. */
  public Object value(String name) {
    return get(name, Object.class, "a value");
  }
}
