package io.github.journeydsl.benchmarks.engine;

import java.util.List;

/** A process engine with the process of {@code follow-up.bpmn}, as far as it is used here. */
interface Processes extends AutoCloseable {

  /** Sets the clock of the engine, in seconds since 1970. */
  void setClock(long second);

  /** Whether there is an instance for the lead. */
  boolean hasInstance(String lead);

  /** Starts an instance for the lead. */
  void startInstance(String lead);

  /** The timers that are due before an instant, the first one first. */
  List<DueTimer> timersDueBefore(long second);

  /** Does what is to be done when the timer is due, up to the next wait. */
  void fire(DueTimer timer);

  @Override
  void close();

  /** A timer that has been set. */
  record DueTimer(String id, long due) {}
}
