package io.github.journeydsl.json.internal.document;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** A document in a {@code String}. */
public final class CharDocument implements Document {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final JsonFactory json;
  private final String text;

  /** The document {@code text}, less a byte order mark. */
  public CharDocument(JsonFactory json, String text) {
    this.json = json;
    this.text = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  @Override
  public JsonParser parser() {
    return json.createParser(ObjectReadContext.empty(), text);
  }

  @Override
  public long offset(TokenStreamLocation location) {
    return location.getCharOffset();
  }

  @Override
  public Letters letters() {
    return new Letters() {
      private int at;

      @Override
      public int next() {
        if (at == text.length()) {
          return END;
        }
        int letter = text.codePointAt(at);
        at += Character.charCount(letter);
        return letter;
      }

      @Override
      public long offset() {
        return at;
      }
    };
  }
}
