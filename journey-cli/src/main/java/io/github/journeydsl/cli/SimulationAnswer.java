package io.github.journeydsl.cli;

import io.github.journeydsl.runtime.simulation.LogComparison;
import io.github.journeydsl.runtime.simulation.SimulationObserver;

/** Sees a simulation and tells of it. */
interface SimulationAnswer extends SimulationObserver {

  /** What is different from the older version. */
  void compared(LogComparison comparison);

  /** Writes what is left to be written. */
  void end();

  /** Whether a line of the events was wrong. */
  boolean hasMistakes();
}
