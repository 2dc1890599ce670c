package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.problem.Message;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;

/** A form that is still being declared: steps hold steps, conditions hold conditions. */
record LaterForm<T>(Supplier<Form<T>> form) implements Form<T> {

  @Override
  public void write(T value, JsonGenerator out) {
    form.get().write(value, out);
  }

  @Override
  public T read(Source in) {
    return form.get().read(in);
  }

  @Override
  public Message expected() {
    return form.get().expected();
  }

  @Override
  public Shape shape() {
    return form.get().shape();
  }
}
