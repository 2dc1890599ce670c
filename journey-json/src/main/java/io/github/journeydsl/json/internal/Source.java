package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.problem.Message;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The tokens of a document, taken by forms, and what is wrong with those that do not fit. */
public final class Source {

  /** What {@link #nextField(PropertyNameMatcher)} answers behind the last field. */
  static final int END = PropertyNameMatcher.MATCH_END_OBJECT;

  private final JsonParser parser;
  private final Problems problems;

  /**
   * A source that stands where {@code parser} stands, and notes what is wrong in {@code problems}.
   */
  public Source(JsonParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /**
   * The value that stands here, or nothing if it is refused; why is among the problems.
   *
   * @throws Stopped if there are too many of them
   */
  public <T> @Nullable T read(Form<T> form) {
    try {
      return form.read(this);
    } catch (Refusal e) {
      e.problem().ifPresent(problems::add);
      return null;
    }
  }

  Problems problems() {
    return problems;
  }

  /** What holds the current token, to go on there after a refusal. */
  TokenStreamContext context() {
    return parser.streamReadContext();
  }

  /** Notes why a value of {@code around} was refused, and goes on to its end. */
  @SuppressWarnings("ReferenceEquality") // contexts are places, not values
  void goOnBehind(Refusal refusal, TokenStreamContext around) {
    refusal.problem().ifPresent(problems::add);
    while (parser.streamReadContext() != around && parser.nextToken() != null) {
      // what is left of the value
    }
  }

  void expect(JsonToken token, Form<?> form) {
    if (parser.currentToken() != token) {
      throw Refusal.of(unexpected(form));
    }
  }

  /** The name of the next field, or nothing behind the last one. */
  @Nullable
  String nextField() {
    return parser.nextName();
  }

  /** The number of the next field, {@link #END}, or another negative number for unknown ones. */
  int nextField(PropertyNameMatcher names) {
    return parser.nextNameMatch(names);
  }

  /** The name of the current field. */
  String fieldName() {
    return parser.currentName();
  }

  /** Goes on from a name to its value. */
  void toValue() {
    parser.nextToken();
  }

  /** Goes on from a name to the end of its value. */
  void skipValue() {
    parser.nextToken();
    parser.skipChildren();
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
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
      return Decimals.whole(decimal(form)).orElseThrow(() -> Refusal.of(unexpected(form)));
    }
    expect(JsonToken.VALUE_NUMBER_INT, form);
    if (parser.getNumberType() != JsonParser.NumberType.INT) {
      throw refuse("number-too-large");
    }
    return parser.getIntValue();
  }

  BigDecimal decimal(Form<?> form) {
    if (!parser.currentToken().isNumeric()) {
      throw Refusal.of(unexpected(form));
    }
    try {
      return parser.getDecimalValue();
    } catch (StreamReadException | NumberFormatException e) { // an exponent beyond the range of int
      throw refuse("number-too-large");
    }
  }

  /** That the current token is none of {@code form}. */
  Problem unexpected(Form<?> form) {
    return problem("unexpected-value", form.expected(), found());
  }

  /** Something wrong with the current token, by the table's entry of {@code key}. */
  public Problem problem(String key, Object... arguments) {
    return Problem.of(JsonMessages.message(key, arguments), pointer(), here());
  }

  /** The refusal of the current token, by the table's entry of {@code key}. */
  Refusal refuse(String key, Object... arguments) {
    return Refusal.of(problem(key, arguments));
  }

  /** Something wrong with {@code part} of the object that began at {@code start} and ends here. */
  Problem problem(Message message, JsonPointer part, TokenStreamLocation start) {
    Problem problem = Problem.of(message, pointer().append(part), start);
    return part.matches() ? problem : problem.inexact();
  }

  /** Something wrong with the value that began at {@code start} and has just been read. */
  Problem problemBehind(Message message, TokenStreamLocation start) {
    return Problem.of(message, pointer(), start);
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
