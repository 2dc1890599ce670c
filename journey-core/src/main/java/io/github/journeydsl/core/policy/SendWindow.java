package io.github.journeydsl.core.policy;

import io.github.journeydsl.core.internal.Dates;
import java.time.LocalTime;

/**
 * When sends go out: from a time of day, included, to another, excluded, on certain days, in the
 * time zone of the journey.
 *
 * @param from the first moment
 * @param to the end; midnight means the end of the day
 * @param days the days
 */
public record SendWindow(LocalTime from, LocalTime to, SendDays days) {

  /** Refuses fractions of a second. */
  public SendWindow {
    Dates.check("send", from);
    Dates.check("send", to);
  }

  /** A window on certain days. */
  public static SendWindow of(LocalTime from, LocalTime to, SendDays days) {
    return new SendWindow(from, to, days);
  }

  /** A window on every day. */
  public static SendWindow of(LocalTime from, LocalTime to) {
    return new SendWindow(from, to, new SendDays.Every());
  }
}
