package io.github.journeydsl.core.analysis;

import io.github.journeydsl.core.problem.Term;

/** A quadrant of the {@link OpportunityMatrix}, the most promising first. */
public enum Quadrant implements Term {
  /** Large impact, easy: do it now (クイックウィン). */
  QUICK_WIN,
  /** Large impact, not easy: plan it. */
  BIG_BET,
  /** Little impact, easy: do it when there is time. */
  FILL_IN,
  /** Little impact, not easy: think again. */
  RECONSIDER
}
