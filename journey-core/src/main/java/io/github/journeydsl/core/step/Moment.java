package io.github.journeydsl.core.step;

import io.github.journeydsl.core.internal.Dates;
import io.github.journeydsl.core.value.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A moment that a scenario waits for, in the time zone of the journey. */
public sealed interface Moment {

  /**
   * The next such weekday and time, strictly later than now.
   *
   * @param day the weekday
   * @param at the time of day
   */
  record Next(DayOfWeek day, LocalTime at) implements Moment {

    /** Refuses fractions of a second. */
    public Next {
      Dates.check("at", at);
    }
  }

  /**
   * So long after the lead entered the scenario.
   *
   * @param span how long
   */
  record AfterStart(TimeSpan span) implements Moment {}

  /**
   * A date and time.
   *
   * @param time the date and time
   */
  record At(LocalDateTime time) implements Moment {

    /** Refuses fractions of a second and years outside 0001 to 9999. */
    public At {
      Dates.check("until", time);
    }
  }
}
