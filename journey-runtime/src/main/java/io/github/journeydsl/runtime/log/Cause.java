package io.github.journeydsl.runtime.log;

/**
 * What gave rise to a line of the log.
 *
 * @param kind an input, or a timer
 * @param reference the id of the input, or the instant for which the timer was set, as in
 *     {@code 2026-10-08T01:00:00Z}
 */
public record Cause(Kind kind, String reference) {

  /** What can give rise to something. */
  public enum Kind {
    /** A message about the lead. */
    INPUT,
    /** A timer that was due. */
    TIMER,
    /** A new version of the map. */
    DEFINITION
  }
}
