package io.github.journeydsl.core.value;

import io.github.journeydsl.core.problem.Term;

/** A stretch of the calendar that something is counted in: "at most 10 per month". */
public enum CalendarPeriod implements Term {
  /** From midnight to midnight. */
  DAY,
  /** From Monday to Sunday. */
  WEEK,
  /** A month of the calendar. */
  MONTH,
  /** A year of the calendar. */
  YEAR
}
