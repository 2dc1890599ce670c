package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.problem.Term;

/** What keeps a lead out of a scenario, by the word of the statement that does. */
enum EntryRefusal implements Term {
  /** No {@code on manual}. */
  MANUAL,
  /** It is in it already. */
  RUNNING,
  /** {@code in} names other phases. */
  IN,
  /** {@code for} names others. */
  FOR,
  /** {@code reentry} does not allow it, or not yet. */
  REENTRY
}
