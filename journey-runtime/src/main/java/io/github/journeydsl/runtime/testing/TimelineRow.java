package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.core.problem.Message;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A row of the timeline of a test.
 *
 * @param at when, in the time zone of the journey
 * @param kind how both sides stand to each other
 * @param said what the test says, given or expected
 * @param happened what happened
 */
public record TimelineRow(
    LocalDateTime at, Kind kind, Optional<Message> said, Optional<Message> happened) {

  /** How what a test says and what happened stand to each other. */
  public enum Kind {
    /** The test gives an event. */
    GIVEN,
    /** What is expected happened. */
    MET,
    /** What is expected did not happen; something near it may stand beside it. */
    MISSING,
    /** It was sent, though nothing more was to be. */
    UNEXPECTED,
    /** It happened; no line speaks of it. */
    OTHER
  }

  /** The time, as it stands in a test: {@code 2026-10-05T10:00}. */
  public String time() {
    return TestTimes.text(at);
  }
}
