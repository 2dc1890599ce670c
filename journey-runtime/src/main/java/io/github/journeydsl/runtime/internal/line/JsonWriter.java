package io.github.journeydsl.runtime.internal.line;

import java.util.Optional;

/** Writes one object of JSON on one line, its fields in the order in which they are given. */
public final class JsonWriter {

  private static final String HEX = "0123456789abcdef";

  private final StringBuilder text = new StringBuilder(200).append('{');

  /** A field with a text. */
  public JsonWriter text(String name, String value) {
    name(name);
    quote(value);
    return this;
  }

  /** A field with a text, left out where there is none. */
  public JsonWriter text(String name, Optional<String> value) {
    return value.isPresent() ? text(name, value.get()) : this;
  }

  /** A field with a number or a flag, written as it is. */
  public JsonWriter plain(String name, Object value) {
    name(name);
    text.append(value);
    return this;
  }

  /** A field with an object. */
  public JsonWriter group(String name, JsonWriter fields) {
    name(name);
    text.append(fields);
    return this;
  }

  private void name(String name) {
    if (text.length() > 1) {
      text.append(',');
    }
    quote(name);
    text.append(':');
  }

  private void quote(String value) {
    text.append('"');
    for (int at = 0; at < value.length(); at++) {
      char c = value.charAt(at);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> {
          if (c < ' ' || c == '\u2028' || c == '\u2029' || isAlone(value, at)) {
            escape(c);
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }

  /** Whether half of a character stands there, which UTF-8 has no bytes for. */
  private static boolean isAlone(String value, int at) {
    char c = value.charAt(at);
    if (!Character.isSurrogate(c)) {
      return false;
    }
    return Character.isHighSurrogate(c)
        ? at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(value.charAt(at - 1));
  }

  private void escape(char c) {
    text.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      text.append(HEX.charAt(c >> shift & 15));
    }
  }

  /** The line. */
  @Override
  public String toString() {
    return text + "}";
  }
}
