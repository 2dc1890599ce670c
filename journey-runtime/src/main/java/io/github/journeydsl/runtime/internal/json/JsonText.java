package io.github.journeydsl.runtime.internal.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts, numbers and flags as JSON on one line. */
public final class JsonText {

  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  /** The JSON of a value. */
  public static String of(Object value) {
    JsonText writer = new JsonText();
    writer.value(value);
    return writer.text.toString();
  }

  private void value(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      text.append('{');
      String comma = "";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        text.append(comma);
        string(String.valueOf(entry.getKey()));
        text.append(':');
        value(entry.getValue());
        comma = ",";
      }
      text.append('}');
    } else if (value instanceof List<?> list) {
      text.append('[');
      String comma = "";
      for (@Nullable Object one : list) {
        text.append(comma);
        value(one);
        comma = ",";
      }
      text.append(']');
    } else if (value instanceof BigDecimal number) {
      text.append(number.toPlainString());
    } else if (value instanceof Number || value instanceof Boolean) {
      text.append(value);
    } else {
      string(String.valueOf(value));
    }
  }

  private void string(String string) {
    text.append('"');
    for (int at = 0; at < string.length(); at++) {
      char sign = string.charAt(at);
      if (sign == '"' || sign == '\\') {
        text.append('\\').append(sign);
      } else if (sign < ' ' || Character.isSurrogate(sign) && !isPaired(string, at)) {
        text.append(escaped(sign));
      } else {
        text.append(sign);
      }
    }
    text.append('"');
  }

  private static boolean isPaired(String string, int at) {
    return Character.isHighSurrogate(string.charAt(at))
        ? at + 1 < string.length() && Character.isLowSurrogate(string.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(string.charAt(at - 1));
  }

  private static String escaped(char sign) {
    String hex = Integer.toHexString(sign);
    return "\\u" + "0".repeat(4 - hex.length()) + hex;
  }
}
