package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.Term;

/**
 * A line of a file of events that was not taken, and why.
 *
 * @param file the name of the file, as it was given
 * @param line the line, from 1 on
 * @param column the character of the line at which it goes wrong, from 1 on; 0 where the line as a
 *     whole is meant
 * @param reason why
 * @param message why, for people
 */
public record RefusedInput(String file, long line, int column, Reason reason, Message message) {

  /** Why a line is not taken. */
  public enum Reason implements Term {
    /** It is no JSON object in UTF-8. */
    MALFORMED,
    /** It has more than 64 KB. */
    TOO_LONG,
    /** A field is missing. */
    FIELD_MISSING,
    /** It has a field that no event has. */
    FIELD_UNKNOWN,
    /** A field stands there twice. */
    FIELD_TWICE,
    /** A field has a value that it cannot have. */
    WRONG_VALUE,
    /** The map knows no such type of event. */
    TYPE_UNKNOWN,
    /** {@code at} is no instant between the years 1900 and 9000. */
    BAD_INSTANT,
    /** It lies before the time that is simulated. */
    BEFORE_START,
    /** It lies behind the time that is simulated. */
    AFTER_END,
    /** It lies so far behind the first event that its clock must be wrong. */
    FAR_FUTURE;

    /** Whether something is wrong with the line, and not only with what was asked for. */
    public boolean isMistake() {
      return this != BEFORE_START && this != AFTER_END;
    }
  }
}
