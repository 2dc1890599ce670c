package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.problem.Message;
import java.time.Instant;

/**
 * One line of the timeline of a lead.
 *
 * @param at when
 * @param kind what sort of thing it is
 * @param text what happened, in words of the domain
 */
public record TimelineEntry(Instant at, Kind kind, Message text) {

  /** What sort of thing it is. */
  public enum Kind {
    /** What the lead did, or what was told of it. */
    INPUT,
    /** What is done: a send that goes out, a move, a hand-off, a task, an alert. */
    EFFECT,
    /** What is not done, or what happened by the way. */
    NOTICE
  }
}
