package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.problem.Message;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamLocation;

/**
 * One alternative of a choice, where no other is possible: in a field of a caller's own type.
 *
 * @param whole the form of the choice
 * @param type the alternative
 */
record PartForm<T, P extends T>(Form<T> whole, Class<P> type) implements Form<P> {

  @Override
  public void write(P value, JsonGenerator out) {
    whole.write(value, out);
  }

  @Override
  public P read(Source in) {
    TokenStreamLocation start = in.here();
    T value = whole.read(in);
    if (!type.isInstance(value)) {
      Message other = JsonMessages.message("other-alternative", type.getSimpleName());
      throw Refusal.of(in.problemBehind(other, start));
    }
    return type.cast(value);
  }

  @Override
  public Message expected() {
    return whole.expected();
  }

  @Override
  public Shape shape() {
    return whole.shape();
  }
}
