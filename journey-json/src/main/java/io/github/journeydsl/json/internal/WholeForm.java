package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.problem.Message;
import tools.jackson.core.JsonGenerator;

/**
 * A whole number. The model refuses what lies outside of the bounds; a schema must know them too.
 *
 * @param least the least that the model takes
 * @param most the most that the model takes
 */
record WholeForm(int least, int most) implements Form<Integer> {

  /** Any number that an {@code int} can hold. */
  static final WholeForm ANY = new WholeForm(Integer.MIN_VALUE, Integer.MAX_VALUE);

  /** At least one of something. */
  static final WholeForm POSITIVE = new WholeForm(1, Integer.MAX_VALUE);

  @Override
  public void write(Integer value, JsonGenerator out) {
    out.writeNumber(value.intValue());
  }

  @Override
  public Integer read(Source in) {
    return in.whole(this);
  }

  @Override
  public Message expected() {
    return JsonMessages.message("expect.whole");
  }

  @Override
  public boolean single() {
    return true;
  }

  @Override
  public Shape shape() {
    return new Shape.Whole(least, most);
  }
}
