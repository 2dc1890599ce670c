package io.github.journeydsl.cli;

import io.github.journeydsl.core.problem.Term;

/** What {@code --format} of a simulation can be set to. */
enum SimulationFormat implements Term {
  /** Timelines and totals, for people. */
  TEXT,
  /** The log as JSON Lines, for programs. */
  JSON
}
