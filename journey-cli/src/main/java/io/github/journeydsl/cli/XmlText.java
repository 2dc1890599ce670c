package io.github.journeydsl.cli;

import java.util.Map;

/** A document of XML 1.0, as it is written. Signs that it cannot hold are replaced. */
final class XmlText {

  private static final String REPLACEMENT = "\ufffd";

  private final StringBuilder text =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private int depth;

  void open(String name, Map<String, String> attributes) {
    start(name, attributes).append(">\n");
    depth++;
  }

  void close(String name) {
    depth--;
    indent().append("</").append(name).append(">\n");
  }

  void empty(String name, Map<String, String> attributes) {
    start(name, attributes).append("/>\n");
  }

  void element(String name, Map<String, String> attributes, String content) {
    start(name, attributes).append('>');
    escape(content, false);
    text.append("</").append(name).append(">\n");
  }

  /** The document. */
  String text() {
    return text.toString();
  }

  private StringBuilder start(String name, Map<String, String> attributes) {
    indent().append('<').append(name);
    attributes.forEach((key, value) -> {
      text.append(' ').append(key).append("=\"");
      escape(value, true);
      text.append('"');
    });
    return text;
  }

  private StringBuilder indent() {
    return text.append("  ".repeat(depth));
  }

  private void escape(String value, boolean attribute) {
    value.codePoints().forEach(c -> {
      switch (c) {
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;"); // ]]> may not stand in a text
        case '&' -> text.append("&amp;");
        case '"' -> text.append(attribute ? "&quot;" : "\"");
        case '\r' -> text.append("&#13;");
        case '\n' -> text.append(attribute ? "&#10;" : "\n");
        case '\t' -> text.append(attribute ? "&#9;" : "\t");
        default -> {
          if (isCharacter(c)) {
            text.appendCodePoint(c);
          } else {
            text.append(REPLACEMENT);
          }
        }
      }
    });
  }

  /** Whether a code point is a character of XML 1.0; halves of surrogate pairs are none. */
  private static boolean isCharacter(int c) {
    return c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
  }
}
