package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.problem.Message;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Several values of one form, in order. */
record ListForm<T>(Form<T> element) implements Form<List<T>> {

  @Override
  public void write(List<T> values, JsonGenerator out) {
    out.writeStartArray(values, values.size());
    for (T value : values) {
      element.write(value, out);
    }
    out.writeEndArray();
  }

  @Override
  public List<T> read(Source in) {
    in.expect(JsonToken.START_ARRAY, this);
    List<T> values = new ArrayList<>();
    while (in.nextElement()) {
      values.add(element.read(in));
    }
    return values;
  }

  @Override
  public Message expected() {
    return JsonMessages.message("expect.list");
  }
}
