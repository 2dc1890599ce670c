package io.github.journeydsl.core.analysis;

import io.github.journeydsl.core.problem.Term;

/** How far a phase covers a role of the DMU. */
public enum CoverageStatus implements Term {
  /** Somebody with this role takes part, and it is known how they feel. */
  COVERED,
  /** Somebody with this role takes part; how they feel is not known. */
  TOUCHED,
  /** The role is declared to take no part, with a reason. */
  ABSENT,
  /** Nothing is said about the role. */
  MISSING
}
