package io.github.journeydsl.json.internal;

import java.io.Serial;
import java.util.Optional;

/**
 * Ends the reading of one value. What is around it takes note, leaves the value out and goes on, so
 * that one run tells all mistakes.
 */
final class Refusal extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1L;

  private final transient Optional<Problem> problem;

  private Refusal(Optional<Problem> problem) {
    super("refused", null, false, false);
    this.problem = problem;
  }

  static Refusal of(Problem problem) {
    return new Refusal(Optional.of(problem));
  }

  /** The refusal of a value whose mistakes are noted already. */
  static Refusal noted() {
    return new Refusal(Optional.empty());
  }

  /** What is wrong, if it is not noted yet. */
  Optional<Problem> problem() {
    return problem;
  }
}
