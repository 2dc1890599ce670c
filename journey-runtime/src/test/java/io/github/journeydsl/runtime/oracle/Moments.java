package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.step.Moment;
import io.github.journeydsl.core.step.Task;
import java.time.Instant;

/** When something that a scenario waits for is. */
record Moments(Life life) {

  /**
   * Until when to wait.
   *
   * @param at the instant
   * @param onTime whether a lead that ran behind is on time then
   */
  record Target(Instant at, boolean onTime) {}

  Target of(Stay stay, Moment moment) {
    Instant now = life.now();
    if (moment instanceof Moment.Next next) {
      return new Target(life.times().next(next.day(), next.at(), now), true);
    }
    if (moment instanceof Moment.AfterStart after) {
      return new Target(life.times().after(stay.start, after.span()), false);
    }
    Instant date = life.times().at(((Moment.At) moment).time());
    boolean missed = !date.isAfter(now) && date.isAfter(now.minus(stay.lag));
    return missed ? new Target(date.plus(stay.lag), false) : new Target(date, true);
  }

  Instant of(Task.Due due) {
    return due instanceof Task.Due.Within within
        ? life.times().after(life.now(), within.span())
        : life.now();
  }
}
