package io.github.journeydsl.core.model;

import io.github.journeydsl.core.problem.Term;

/** Which state of the world a map shows. */
public enum JourneyState implements Term {
  /** How it is. */
  AS_IS,
  /** How it shall be. */
  TO_BE
}
