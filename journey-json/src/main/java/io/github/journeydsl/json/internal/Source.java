package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.problem.Message;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/** The tokens of a document, taken by forms, and the refusal of tokens that do not fit. */
public final class Source {

  private final JsonParser parser;

  /** A source that stands where {@code parser} stands. */
  public Source(JsonParser parser) {
    this.parser = parser;
  }

  void expect(JsonToken token, Form<?> form) {
    if (parser.currentToken() != token) {
      throw unexpected(form);
    }
  }

  /** The name of the next field, or nothing behind the last one. */
  @Nullable
  String nextField() {
    return parser.nextName();
  }

  /** Goes on from a name to its value. */
  void toValue() {
    parser.nextToken();
  }

  /** Goes on to the next element of a list; false behind the last one. */
  boolean nextElement() {
    return parser.nextToken() != JsonToken.END_ARRAY;
  }

  boolean at(JsonToken token) {
    return parser.currentToken() == token;
  }

  String text(Form<?> form) {
    expect(JsonToken.VALUE_STRING, form);
    return parser.getString();
  }

  int whole(Form<?> form) {
    expect(JsonToken.VALUE_NUMBER_INT, form);
    if (parser.getNumberType() != JsonParser.NumberType.INT) {
      throw refuse("number-too-large");
    }
    return parser.getIntValue();
  }

  BigDecimal decimal(Form<?> form) {
    if (!parser.currentToken().isNumeric()) {
      throw unexpected(form);
    }
    try {
      return parser.getDecimalValue();
    } catch (StreamReadException | NumberFormatException e) { // an exponent beyond the range of int
      throw refuse("number-too-large");
    }
  }

  /** The refusal of the current token. */
  Refusal unexpected(Form<?> form) {
    return refuse("unexpected", form.expected(), found());
  }

  /** The refusal of the current token, by the table's entry of {@code key}. */
  public Refusal refuse(String key, Object... arguments) {
    return new Refusal(JsonMessages.message(key, arguments), pointer(), here(), true);
  }

  /** The refusal of {@code part} of the object whose end has just been read. */
  Refusal refuse(Message problem, JsonPointer part, TokenStreamLocation start) {
    return new Refusal(problem, pointer().append(part), start, part.matches());
  }

  TokenStreamLocation here() {
    return parser.currentTokenLocation();
  }

  private JsonPointer pointer() {
    return parser.streamReadContext().pathAsPointer();
  }

  private Message found() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return JsonMessages.message("found.nothing");
    }
    return switch (token) {
      case START_OBJECT -> JsonMessages.message("found.object");
      case START_ARRAY -> JsonMessages.message("found.list");
      case VALUE_STRING -> JsonMessages.message("found.text", Quoted.of(parser.getString()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonMessages.message("found.number");
      case VALUE_TRUE, VALUE_FALSE -> JsonMessages.message("found.flag");
      case VALUE_NULL -> Message.plain("null");
      default -> JsonMessages.message("found.other");
    };
  }
}
