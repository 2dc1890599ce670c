package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.step.WaitFor;
import io.github.journeydsl.runtime.log.Origin;
import java.time.Instant;
import java.util.Optional;

/** What an instance waits for. */
sealed interface Waiting {

  /** When it goes on by itself. */
  Optional<Instant> due();

  /** The step at which it waits. */
  Origin origin();

  /** For the time to pass; with it the lead may be on time again. */
  record ForTime(Origin origin, Instant at, boolean onTime) implements Waiting {
    @Override
    public Optional<Instant> due() {
      return Optional.of(at);
    }
  }

  /** For an event, up to a deadline. */
  record ForEvent(Origin origin, Placed placed, Instant deadline) implements Waiting {
    WaitFor step() {
      return (WaitFor) placed.step();
    }

    @Override
    public Optional<Instant> due() {
      return Optional.of(deadline);
    }
  }

  /** For the next round of a repetition. */
  record ForRound(Frame.Rounds rounds, Instant at) implements Waiting {
    @Override
    public Origin origin() {
      return rounds.origin;
    }

    @Override
    public Optional<Instant> due() {
      return Optional.of(at);
    }
  }

  /** For the end of a hand-off, or its deadline. */
  record ForPeople(Frame.Open open, Optional<Instant> due) implements Waiting {
    @Override
    public Origin origin() {
      return open.origin;
    }
  }

  /** For a send to be decided again; without an hour while hand-offs are open. */
  record ToSend(
      Origin origin, Placed placed, Instant firstDue, boolean promotion, Optional<Instant> due)
      implements Waiting {}
}
