package io.github.journeydsl.core.step;

import io.github.journeydsl.core.internal.Dates;
import io.github.journeydsl.core.value.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** When the rounds of a {@link Repeat} begin. */
public sealed interface Schedule {

  /**
   * The first round at once, then one every so long, counted from the start.
   *
   * @param span how long
   */
  record Every(TimeSpan span) implements Schedule {}

  /**
   * Every such weekday and time; the first round at the next one, strictly later.
   *
   * @param day the weekday
   * @param at the time of day
   */
  record Weekly(DayOfWeek day, LocalTime at) implements Schedule {

    /** Refuses fractions of a second. */
    public Weekly {
      Dates.check("at", at);
    }
  }
}
