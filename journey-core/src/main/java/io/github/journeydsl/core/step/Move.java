package io.github.journeydsl.core.step;

import io.github.journeydsl.core.internal.Invariants;
import java.util.Optional;

/**
 * Moves the lead to a phase.
 *
 * @param phase the id of the phase
 * @param back whether the move to an earlier phase is meant
 * @param name the stable name of the step, if it has one
 */
public record Move(String phase, boolean back, Optional<StepName> name) implements ScenarioStep {
  /** Refuses what the parameters do not allow. */
  public Move {
    Invariants.id("move to", phase);
  }

  /** Moves to a phase, forward. */
  public static Move to(String phase) {
    return new Move(phase, false, Optional.empty());
  }

  /** Moves to an earlier phase. */
  public static Move backTo(String phase) {
    return new Move(phase, true, Optional.empty());
  }

  @Override
  public Move as(StepName name) {
    return new Move(phase, back, Optional.of(name));
  }
}
