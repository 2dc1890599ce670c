package io.github.journeydsl.core.event;

import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.value.Decimal;

/** A constant: what an attribute is set to or compared with. */
public sealed interface AttributeValue {

  /** A whole number. */
  static AttributeValue of(long value) {
    return new Number(Decimal.of(value));
  }

  /** A text, which may be the id of a phase, a role or a channel. */
  static AttributeValue of(String value) {
    return new Text(value);
  }

  /** True or false. */
  static AttributeValue of(boolean value) {
    return new Flag(value);
  }

  /**
   * A number.
   *
   * @param value the number
   */
  record Number(Decimal value) implements AttributeValue {}

  /**
   * A text.
   *
   * @param value the text, not blank
   */
  record Text(String value) implements AttributeValue {

    /** Refuses blank text. */
    public Text {
      Invariants.text("value", value);
    }
  }

  /**
   * True or false.
   *
   * @param value which
   */
  record Flag(boolean value) implements AttributeValue {}
}
