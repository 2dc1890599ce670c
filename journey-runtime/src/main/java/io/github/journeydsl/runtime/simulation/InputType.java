package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.problem.Term;

/** The types of line that are no events of the lead: what it agreed to, what is known of it. */
enum InputType implements Term {
  /** The lead agrees to be addressed on the channel {@code target}. */
  CONSENT,
  /** The lead does not want to be addressed any more. */
  OPT_OUT,
  /** What is known of the lead. */
  LEAD,
  /** Somebody puts the lead into the scenario {@code target}. */
  MANUAL,
  /** The lead is to be forgotten. */
  DELETE;

  /** Whether it always stands without a target, so that nothing tells it from a declared event. */
  boolean hasNoTarget() {
    return this == LEAD || this == DELETE;
  }
}
