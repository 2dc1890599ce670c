package io.github.journeydsl.core.model;

import io.github.journeydsl.core.problem.Term;

/** Whether a map is still being worked on. */
public enum Status implements Term {
  /** Being worked on: holes are warnings. */
  DRAFT,
  /** In use: holes are errors. */
  PUBLISHED
}
