package io.github.journeydsl.core.policy;

import io.github.journeydsl.core.internal.Invariants;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;

/** The days on which sends go out. */
public sealed interface SendDays {

  /** Every day. */
  record Every() implements SendDays {}

  /** Monday to Friday less the public holidays of the country and those of the policy. */
  record Business() implements SendDays {}

  /**
   * Certain days of the week.
   *
   * @param days one or more, from Monday to Sunday
   */
  record Weekdays(List<DayOfWeek> days) implements SendDays {

    /** Refuses no day at all; puts the days in the order of the week. */
    public Weekdays {
      Invariants.require(!days.isEmpty(), "days", "", "invariant.weekdays");
      days = List.copyOf(EnumSet.copyOf(days));
    }

    /** Certain days of the week. */
    public static Weekdays of(DayOfWeek... days) {
      return new Weekdays(List.of(days));
    }
  }
}
