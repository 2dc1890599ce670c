package io.github.journeydsl.core.approval;

import io.github.journeydsl.core.internal.Invariants;

/** How many of the people of a step must act. */
public sealed interface Quorum {

  /** Every one. */
  record All() implements Quorum {}

  /** Any one. */
  record Any() implements Quorum {}

  /**
   * So many.
   *
   * @param people how many, one or more
   */
  record AtLeast(int people) implements Quorum {

    /** Refuses fewer than one. */
    public AtLeast {
      Invariants.between("quorum", people, 1, Integer.MAX_VALUE);
    }
  }
}
