package io.github.journeydsl.runtime.internal.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON into maps, lists, texts, numbers ({@link BigDecimal}) and flags. */
public final class JsonTree {

  private static final int DEEPEST = 16;
  private static final int LONGEST_NUMBER = 40;

  private final String text;
  private int at;

  private JsonTree(String text) {
    this.text = text;
  }

  /**
   * The value of a text.
   *
   * @throws IllegalArgumentException if it is no JSON, with the place
   */
  public static Object of(String text) {
    JsonTree reader = new JsonTree(text);
    Object value = reader.value(0);
    reader.blanks();
    if (reader.at < text.length()) {
      throw reader.wrong("the end");
    }
    return value;
  }

  private IllegalArgumentException wrong(String wanted) {
    String found = at < text.length() ? "\"" + text.charAt(at) + "\"" : "the end";
    return new IllegalArgumentException("character " + (at + 1) + " of the JSON: found " + found
        + " where " + wanted + " was to be");
  }

  private void blanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean take(char sign) {
    blanks();
    boolean isThere = at < text.length() && text.charAt(at) == sign;
    at += isThere ? 1 : 0;
    return isThere;
  }

  private void need(char sign) {
    if (!take(sign)) {
      throw wrong("\"" + sign + "\"");
    }
  }

  private Object value(int depth) {
    if (depth > DEEPEST) {
      throw wrong("nothing deeper");
    }
    if (take('{')) {
      return object(depth);
    }
    if (take('[')) {
      return list(depth);
    }
    blanks();
    if (at < text.length() && text.charAt(at) == '"') {
      return string();
    }
    if (takeWord("true")) {
      return true;
    }
    return takeWord("false") ? (Object) false : number();
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (take('}')) {
      return fields;
    }
    do {
      blanks();
      String name = string();
      need(':');
      fields.put(name, value(depth + 1));
    } while (take(','));
    need('}');
    return fields;
  }

  private List<Object> list(int depth) {
    List<Object> values = new ArrayList<>();
    if (take(']')) {
      return values;
    }
    do {
      values.add(value(depth + 1));
    } while (take(','));
    need(']');
    return values;
  }

  private boolean takeWord(String word) {
    boolean isThere = text.startsWith(word, at);
    at += isThere ? word.length() : 0;
    return isThere;
  }

  private BigDecimal number() {
    int from = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String digits = text.substring(from, at);
    if (digits.isEmpty() || digits.length() > LONGEST_NUMBER) {
      at = from;
      throw wrong("a value");
    }
    try {
      return new BigDecimal(digits);
    } catch (NumberFormatException e) {
      at = from;
      throw wrong("a number");
    }
  }

  private String string() {
    need('"');
    StringBuilder string = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '"') {
      char sign = text.charAt(at++);
      string.append(sign == '\\' ? escaped() : sign);
    }
    need('"');
    return string.toString();
  }

  private char escaped() {
    if (at >= text.length()) {
      throw wrong("the rest of a sign");
    }
    char kind = text.charAt(at++);
    return switch (kind) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case '"', '\\', '/' -> kind;
      case 'u' -> unicode();
      default -> throw wrong("a sign");
    };
  }

  private char unicode() {
    int value = 0;
    for (int digit = 0; digit < 4; digit++) {
      int figure = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
      if (figure < 0 || text.charAt(at) > 'f') {
        throw wrong("four hexadecimal digits");
      }
      value = 16 * value + figure;
      at++;
    }
    return (char) value;
  }
}
