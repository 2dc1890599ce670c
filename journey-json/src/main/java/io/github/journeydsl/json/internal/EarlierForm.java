package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.problem.Message;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A form that earlier versions wrote as a text: it is read in both ways, and written in the present
 * one. A version may stand behind the value, so the earlier way is a problem that only later turns
 * out to be none.
 *
 * @param present the form as it is
 * @param earlier the form as it was
 */
record EarlierForm<T>(Form<T> present, Form<T> earlier) implements Form<T> {

  @Override
  public void write(T value, JsonGenerator out) {
    present.write(value, out);
  }

  @Override
  public T read(Source in) {
    if (!in.at(JsonToken.VALUE_STRING)) {
      return present.read(in);
    }
    Problem wrong = in.unexpected(present);
    Problems problems = in.problems();
    if (problems.isVersionKnown() && !problems.version().isEarlier()) {
      throw Refusal.of(wrong);
    }
    problems.add(wrong.weighing(Problem.Weight.NOTHING_IN_EARLIER_VERSION));
    return earlier.read(in);
  }

  @Override
  public Message expected() {
    return present.expected();
  }

  @Override
  public Shape shape() {
    return present.shape();
  }
}
