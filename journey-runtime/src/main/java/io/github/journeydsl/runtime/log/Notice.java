package io.github.journeydsl.runtime.log;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened and that nobody has to carry out.
 *
 * @param at when
 * @param lead the id of the lead
 * @param kind what
 * @param origin the scenario, instance and step it is about, if it is about one
 * @param detail more, by kind; empty where there is nothing more to say
 * @param cause what gave rise to it
 */
public record Notice(
    Instant at, String lead, Kind kind, Optional<Origin> origin, String detail, Cause cause)
    implements LogEntry {

  /** What can happen. The detail is described with each. */
  public enum Kind {
    /** The lead entered a scenario; the trigger in words. */
    ENTERED,
    /** The lead left a scenario: {@code completed}, {@code exit} or what its exit rule says. */
    LEFT,
    /** A goal of a scenario was reached; the event. */
    GOAL,
    /** A branch was chosen: {@code then}, {@code else}, {@code 2} or the id of an arm. */
    CHOSE,
    /** A hand-off ended: the event. */
    HANDOFF_CLOSED,
    /** A hand-off missed its deadline. */
    HANDOFF_LATE,
    /** The score changed: {@code 20 -> 50}. */
    SCORE,
    /** The score rose to a stage; its id. */
    STAGE,
    /** Consent was given or withdrawn: {@code +email}, {@code -email}, {@code -all}. */
    CONSENT,
    /** What is known of the lead changed: {@code persona yamada}, {@code phase awareness}. */
    DESCRIBED,
    /** An attribute was set: {@code tier = gold}. */
    ATTRIBUTE,
    /** The lead was not heard of before; it starts in the first phase. */
    UNKNOWN_LEAD,
    /** The map knows no such event, content, channel, persona, phase or scenario; what it was. */
    UNKNOWN_NAME,
    /** The input was taken already and changes nothing. */
    DUPLICATE,
    /** The input came late: it changes facts, but nothing is done or undone; when it occurred. */
    LATE,
    /** The input lies so far ahead that its clock must be wrong; it changes nothing; when. */
    FAR_FUTURE,
    /** An entry by hand that did not happen; why. */
    NOT_ENTERED,
    /** A timer ran late; when it had been due. */
    OVERDUE,
    /** An instance broke a bound and rests for good; which bound. */
    QUARANTINED,
    /** An instance moved to the present definition: {@code old -> new}. */
    MIGRATED,
    /** The lead was deleted. */
    DELETED
  }
}
