package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.event.AttributeValue;

/** A value in words. */
final class Words {

  private Words() {}

  static String of(AttributeValue value) {
    if (value instanceof AttributeValue.Number number) {
      return number.value().toString();
    }
    if (value instanceof AttributeValue.Flag flag) {
      return Boolean.toString(flag.value());
    }
    return ((AttributeValue.Text) value).value();
  }
}
