package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.problem.Message;
import tools.jackson.core.JsonGenerator;

/**
 * How the values of a type look in JSON.
 *
 * @param <T> the type
 */
public interface Form<T> {

  /** Writes a value. */
  void write(T value, JsonGenerator out);

  /**
   * Reads a value; the source stands at its first token, and then at its last.
   *
   * @throws Refusal if it is not of this form
   */
  T read(Source in);

  /** What a sentence calls it: {@code a duration such as "3 days"}. */
  Message expected();

  /** What a schema says about it. */
  Shape shape();

  /** Whether a value is one word or number, which a refusal of the model can be matched with. */
  default boolean single() {
    return false;
  }
}
