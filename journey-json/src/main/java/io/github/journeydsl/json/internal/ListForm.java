package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.problem.Message;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * Several values of one form, in order. The model refuses too few and equal ones; a schema must
 * know of it too.
 *
 * @param element the form
 * @param least how many the model needs
 * @param distinct whether the model refuses equal ones
 */
record ListForm<T>(Form<T> element, int least, boolean distinct) implements Form<List<T>> {

  @Override
  public void write(List<T> values, JsonGenerator out) {
    out.writeStartArray(values, values.size());
    for (int at = 0; at < values.size(); at++) {
      element.write(values.get(at), out);
    }
    out.writeEndArray();
  }

  /** A refused element leaves {@link Broken} in its place, so that the others keep theirs. */
  @Override
  @SuppressWarnings("unchecked") // who reads lists takes these out
  public List<T> read(Source in) {
    in.expect(JsonToken.START_ARRAY, this);
    List<T> values = new ArrayList<>();
    TokenStreamContext list = in.context();
    while (in.nextElement()) {
      try {
        values.add(element.read(in));
      } catch (Refusal e) {
        in.goOnBehind(e, list);
        values.add((T) Broken.VALUE);
      }
    }
    return values;
  }

  @Override
  public Message expected() {
    return JsonMessages.message("expect.list");
  }

  @Override
  public Shape shape() {
    return new Shape.ListOf(element, least, distinct);
  }
}
