package io.github.journeydsl.runtime.internal.line;

/** A value in the JSON of one line. */
public sealed interface JsonValue {

  /**
   * A text.
   *
   * @param text the text, its escapes resolved
   */
  record Text(String text) implements JsonValue {}

  /**
   * A number.
   *
   * @param digits the number as it was written
   */
  record Number(String digits) implements JsonValue {}

  /**
   * True or false.
   *
   * @param value which
   */
  record Flag(boolean value) implements JsonValue {}

  /** {@code null}. */
  record Nothing() implements JsonValue {}

  /**
   * An object.
   *
   * @param fields what it holds
   */
  record Group(JsonFields fields) implements JsonValue {}
}
