package io.github.journeydsl.runtime.internal.line;

import io.github.journeydsl.runtime.internal.line.JsonFault.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one object of JSON that stands on one line. Its values are texts, numbers, flags and one
 * level of further objects, which is all that events and logs hold; so nothing in it is deep.
 */
public final class JsonLine {

  private final String text;
  private int at;
  private @Nullable JsonFault fault;

  private JsonLine(String text) {
    this.text = text;
  }

  /**
   * What a line holds.
   *
   * @param fields the fields up to the fault
   * @param fault what is wrong, if anything is
   */
  public record Read(JsonFields fields, Optional<JsonFault> fault) {}

  /** Reads a line. */
  public static Read read(String line) {
    JsonLine reader = new JsonLine(line);
    JsonFields fields = reader.whole();
    return new Read(fields, Optional.ofNullable(reader.fault));
  }

  private JsonFields whole() {
    skipBlanks();
    if (peek() != '{') {
      fail(Kind.NO_OBJECT, at, "");
      return new JsonFields(List.of());
    }
    JsonFields fields = fields(0);
    skipBlanks();
    if (fault == null && at < text.length()) {
      fail(Kind.BEHIND, at, "");
    }
    return fields;
  }

  /** The fields of an object at whose brace the reader stands. */
  private JsonFields fields(int depth) {
    List<JsonFields.Field> fields = new ArrayList<>(6);
    at++;
    skipBlanks();
    if (peek() == '}') {
      at++;
      return new JsonFields(fields);
    }
    do {
      skipBlanks();
      JsonFields.@Nullable Field field = field(depth, fields);
      if (field == null) {
        break;
      }
      fields.add(field);
      skipBlanks();
    } while (goesOn());
    return new JsonFields(fields);
  }

  /** Whether a comma comes, or else the end of the object. */
  private boolean goesOn() {
    if (peek() == ',') {
      at++;
      return true;
    }
    expect('}', ", }");
    return false;
  }

  private JsonFields.@Nullable Field field(int depth, List<JsonFields.Field> before) {
    int nameAt = at;
    if (peek() != '"') {
      expect('"', "\"");
      return null;
    }
    String name = string();
    for (JsonFields.Field one : before) {
      if (fault == null && one.name().equals(name)) {
        fail(Kind.TWICE, nameAt, name);
      }
    }
    skipBlanks();
    expect(':', ":");
    skipBlanks();
    int valueAt = at;
    @Nullable JsonValue value = fault == null ? value(depth) : null;
    return value == null || fault != null
        ? null
        : new JsonFields.Field(name, nameAt, value, valueAt);
  }

  private @Nullable JsonValue value(int depth) {
    int c = peek();
    if (c == '"') {
      return new JsonValue.Text(string());
    }
    if (c == '{') {
      if (depth > 0) {
        fail(Kind.NESTED, at, "");
        return null;
      }
      return new JsonValue.Group(fields(depth + 1));
    }
    if (c == '-' || c >= '0' && c <= '9') {
      return number();
    }
    if (c == '[') {
      fail(Kind.LIST, at, "");
      return null;
    }
    return word();
  }

  private @Nullable JsonValue word() {
    int start = at;
    while (isLetter(peek())) {
      at++;
    }
    String word = text.substring(start, at);
    return switch (word) {
      case "true" -> new JsonValue.Flag(true);
      case "false" -> new JsonValue.Flag(false);
      case "null" -> new JsonValue.Nothing();
      default -> {
        fail(start == text.length() ? Kind.OPEN : Kind.WORD, start, word);
        yield null;
      }
    };
  }

  private @Nullable JsonValue number() {
    int start = at;
    skip('-');
    int whole = at;
    boolean sound = digits() && !(text.charAt(whole) == '0' && at > whole + 1);
    if (skip('.')) {
      sound &= digits();
    }
    if (skip('e') || skip('E')) {
      if (!skip('+')) {
        skip('-');
      }
      sound &= digits();
    }
    String digits = text.substring(start, at);
    if (!sound || isLetter(peek())) {
      fail(Kind.NUMBER, start, digits);
      return null;
    }
    return new JsonValue.Number(digits);
  }

  private boolean digits() {
    int start = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    return at > start;
  }

  /** A text at whose quotation mark the reader stands. */
  private String string() {
    int start = ++at;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        return text.substring(start, at++);
      }
      if (c == '\\') {
        return escaped(start);
      }
      if (c < ' ') {
        fail(Kind.CONTROL, at, "");
        return "";
      }
    }
    fail(Kind.OPEN, at, "");
    return "";
  }

  /** A text with an escape: the reader stands at the first one. */
  private String escaped(int start) {
    StringBuilder value = new StringBuilder().append(text, start, at);
    while (fault == null && at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        return value.toString();
      }
      if (c == '\\') {
        escape(value);
      } else if (c < ' ') {
        fail(Kind.CONTROL, at, "");
      } else {
        value.append(c);
        at++;
      }
    }
    fail(Kind.OPEN, at, "");
    return "";
  }

  private void escape(StringBuilder value) {
    int start = at++;
    int c = peek();
    at++;
    switch (c) {
      case '"', '\\', '/' -> value.append((char) c);
      case 'b' -> value.append('\b');
      case 'f' -> value.append('\f');
      case 'n' -> value.append('\n');
      case 'r' -> value.append('\r');
      case 't' -> value.append('\t');
      case 'u' -> character(value, start);
      default -> fail(Kind.ESCAPE, start, "");
    }
  }

  /** A character by its number, or by two numbers where it needs a pair. */
  private void character(StringBuilder value, int start) {
    int unit = hex();
    if (unit >= 0 && Character.isHighSurrogate((char) unit)) {
      int low = skip('\\') && skip('u') ? hex() : -1;
      if (low < 0 || !Character.isLowSurrogate((char) low)) {
        unit = -1;
      } else {
        value.append((char) unit);
        unit = low;
      }
    } else if (unit >= 0 && Character.isLowSurrogate((char) unit)) {
      unit = -1;
    }
    if (unit < 0) {
      fail(Kind.ESCAPE, start, "");
    } else {
      value.append((char) unit);
    }
  }

  private int hex() {
    int value = 0;
    for (int i = 0; i < 4; i++, at++) {
      int c = peek();
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        return -1;
      }
      value = 16 * value + digit;
    }
    return value;
  }

  private void expect(char wanted, String choices) {
    if (!skip(wanted)) {
      fail(at >= text.length() ? Kind.OPEN : Kind.EXPECTED, at, choices);
    }
  }

  private boolean skip(char wanted) {
    boolean found = peek() == wanted;
    if (found) {
      at++;
    }
    return found;
  }

  private void skipBlanks() {
    while (peek() == ' ' || peek() == '\t' || peek() == '\r' || peek() == '\n') {
      at++;
    }
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** The character at which the reader stands; −1 at the end. */
  private int peek() {
    return at < text.length() ? text.charAt(at) : -1;
  }

  /** The first fault is the one to tell. */
  private void fail(Kind kind, int place, String detail) {
    if (fault == null) {
      fault = new JsonFault(kind, Math.min(place, text.length()), detail);
    }
  }
}
