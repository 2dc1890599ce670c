package io.github.journeydsl.core.model;

import io.github.journeydsl.core.problem.Term;

/** How a person stands towards the purchase. */
public enum Stance implements Term {
  /** For it. */
  SUPPORTER,
  /** Neither for nor against it. */
  NEUTRAL,
  /** Against it. */
  OPPONENT
}
