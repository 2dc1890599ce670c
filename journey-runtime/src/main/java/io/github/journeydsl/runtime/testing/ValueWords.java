package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.core.event.AttributeValue;

/** Values as they stand in the text of a test. */
final class ValueWords {

  private ValueWords() {}

  static String of(AttributeValue value) {
    if (value instanceof AttributeValue.Number number) {
      return number.value().toString();
    }
    return value instanceof AttributeValue.Text text
        ? "\"" + text.value() + "\""
        : String.valueOf(((AttributeValue.Flag) value).value());
  }
}
