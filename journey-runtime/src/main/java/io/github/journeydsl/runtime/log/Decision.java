package io.github.journeydsl.runtime.log;

import java.time.Instant;
import java.util.Optional;

/** What became of a send at the moment it was due. */
public sealed interface Decision {

  /** It goes out now. */
  record Sent() implements Decision {}

  /**
   * It never goes out; the scenario goes on.
   *
   * @param reason why
   */
  record Skipped(Reason reason) implements Decision {}

  /**
   * It waits and is decided again.
   *
   * @param reason why
   * @param until when it is decided again; nothing while a hand-off is open, which ends by an event
   */
  record Deferred(Reason reason, Optional<Instant> until) implements Decision {}

  /** Why something is not sent now. */
  enum Reason {
    /** The lead did not agree to it. */
    CONSENT,
    /** The lead is in none of the phases of the scenario. */
    PHASE,
    /** It is no longer valid: {@code valid for} has passed, or would have. */
    EXPIRED,
    /** Enough was sent lately. */
    CAP,
    /** It is outside of the days and hours on which sends go out. */
    WINDOW,
    /** People take care of the lead; a promotion waits for the end of the hand-off. */
    HANDOFF,
    /** No hour within the years that can be written lets it out. */
    NEVER
  }
}
