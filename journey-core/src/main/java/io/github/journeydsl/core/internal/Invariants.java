package io.github.journeydsl.core.internal;

import io.github.journeydsl.core.problem.InvalidValueException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The conditions that hold for any value that exists. Each refuses by field and value. */
public final class Invariants {

  private Invariants() {}

  /** An id: Unicode letters, digits, {@code -} and {@code _}, starting with a letter. */
  public static void id(String field, String value) {
    if (!isId(value)) {
      throw refusal(field, value, "invariant.id");
    }
  }

  /** Several ids. */
  public static void ids(String field, Collection<String> values) {
    values.forEach(value -> id(field, value));
  }

  /** An id, if there is one. */
  public static void id(String field, Optional<String> value) {
    value.ifPresent(present -> id(field, present));
  }

  /** Text that shows something and can be written as UTF-8. */
  public static void text(String field, String value) {
    if (value.isBlank()) {
      throw refusal(field, value, "invariant.text");
    }
    if (!isWellFormed(value)) {
      throw refusal(field, value, "invariant.unicode");
    }
  }

  /** Several texts. */
  public static void texts(String field, Collection<String> values) {
    values.forEach(value -> text(field, value));
  }

  /** Text, if there is one. */
  public static void text(String field, Optional<String> value) {
    value.ifPresent(present -> text(field, present));
  }

  /** A whole number within bounds, both included. */
  public static void between(String field, long value, long low, long high) {
    if (high == Integer.MAX_VALUE) {
      require(value >= low && value <= high, field, value, "invariant.at-least", low);
    } else {
      require(value >= low && value <= high, field, value, "invariant.between", low, high);
    }
  }

  /** No value twice. */
  public static void distinct(String field, List<String> values) {
    if (values.size() < 2) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (String value : values) {
      require(seen.add(value), field, value, "invariant.distinct");
    }
  }

  /** Any other condition; {@code key} words what would be right. */
  public static void require(
      boolean holds, String field, Object value, String key, Object... arguments) {
    if (!holds) {
      throw refusal(field, value, key, arguments);
    }
  }

  private static InvalidValueException refusal(
      String field, Object value, String key, Object... arguments) {
    return new InvalidValueException(field, value, CoreMessages.message(key, arguments));
  }

  /** Whether {@code value} can be an id. */
  public static boolean isId(String value) {
    int length = value.length();
    for (int at = 0; at < length; ) {
      int c = value.codePointAt(at);
      boolean fits =
          Character.isLetter(c) || at > 0 && (Character.isDigit(c) || c == '-' || c == '_');
      if (!fits) {
        return false;
      }
      at += Character.charCount(c);
    }
    return length > 0;
  }

  /** Whether {@code value} has no half of a surrogate pair standing alone. */
  public static boolean isWellFormed(String value) {
    int length = value.length();
    for (int at = 0; at < length; at++) {
      char c = value.charAt(at);
      if (Character.isSurrogate(c)) {
        boolean pair = Character.isHighSurrogate(c)
            && at + 1 < length
            && Character.isLowSurrogate(value.charAt(at + 1));
        if (!pair) {
          return false;
        }
        at++;
      }
    }
    return true;
  }
}
