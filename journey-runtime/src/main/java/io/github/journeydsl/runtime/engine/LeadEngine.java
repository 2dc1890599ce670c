package io.github.journeydsl.runtime.engine;

import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.LeadState;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.log.LogEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Skeleton. */
public final class LeadEngine {
  private LeadEngine() {}

  /**
   * An engine without leads. What is decided goes to {@code log}, by instant, then by lead, then as
   * it came about.
   */
  public static LeadEngine of(JourneyProgram program, Consumer<LogEntry> log) {
    throw new UnsupportedOperationException();
  }

  /**
   * Takes inputs that come up to {@code lateness} after later ones in order; what is decided waits
   * as long. Zero unless said otherwise.
   */
  public LeadEngine allowing(Duration lateness) {
    throw new UnsupportedOperationException();
  }

  /** Puts a lead in, as it was stored, or in the place of what is known of it. */
  public void put(LeadState state) {
    throw new UnsupportedOperationException();
  }

  /**
   * Takes an input in; it is looked at when {@link #advanceTo} reaches its instant. An input before
   * the instant reached already is late.
   */
  public void accept(LeadInput input) {
    throw new UnsupportedOperationException();
  }

  /**
   * Runs inputs and timers up to and including {@code now} less the lateness, each at its instant.
   */
  public void advanceTo(Instant now) {
    throw new UnsupportedOperationException();
  }

  /**
   * After a time in which nothing ran: timers that were due are overdue and go on from {@code now}.
   */
  public void resumeAt(Instant now) {
    throw new UnsupportedOperationException();
  }

  /** From {@code at} on another version of the map holds. */
  public void redefine(JourneyProgram next, Instant at) {
    throw new UnsupportedOperationException();
  }

  /** The next instant at which something happens by itself. */
  public Optional<Instant> nextWake() {
    throw new UnsupportedOperationException();
  }

  /** The state of a lead. */
  public Optional<LeadState> state(String lead) {
    throw new UnsupportedOperationException();
  }

  /** The states of all leads, by their ids. */
  public Stream<LeadState> states() {
    throw new UnsupportedOperationException();
  }
}
