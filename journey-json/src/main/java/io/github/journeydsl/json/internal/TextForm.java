package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.problem.InvalidValueException;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.SimilarNames;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A value that stands in one JSON text.
 *
 * @param expected what a sentence calls it
 * @param shape what a schema says about the text
 * @param written the text of a value
 * @param parsed the value of a text, or null for a text that is none
 */
record TextForm<T>(
    Message expected,
    Shape shape,
    Function<T, String> written,
    Function<String, @Nullable T> parsed)
    implements Form<T> {

  /** Signs such as {@code >=} all resemble each other. */
  private static final int SHORTEST_WORD = 3;

  @Override
  public void write(T value, JsonGenerator out) {
    out.writeString(written.apply(value));
  }

  @Override
  public T read(Source in) {
    String text = in.text(this);
    T value;
    try {
      value = parsed.apply(text);
    } catch (InvalidValueException e) {
      throw in.refuse("invalid-value", Quoted.of(text), e.requirement());
    }
    if (value == null) {
      Problem wrong = in.problem("unexpected-value", expected, Quoted.of(text));
      throw Refusal.of(wrong.suggesting(similar(text)));
    }
    return value;
  }

  private List<String> similar(String text) {
    return shape instanceof Shape.Word known && text.length() >= SHORTEST_WORD
        ? SimilarNames.of(text, known.words())
        : List.of();
  }

  @Override
  public boolean single() {
    return true;
  }
}
