package io.github.journeydsl.core.diagnostic;

import io.github.journeydsl.core.problem.Term;

/** How bad it is. */
public enum Severity implements Term {
  /** Wrong: it must be mended. */
  ERROR,
  /** Doubtful: somebody should look at it. */
  WARNING,
  /** Worth knowing. */
  INFO
}
