package io.github.journeydsl.core.scenario;

import io.github.journeydsl.core.value.TimeSpan;

/** Whether a lead may enter a scenario again; it is in it once at a time. */
public sealed interface Reentry {

  /** Once in a lifetime. */
  record Never() implements Reentry {}

  /** As soon as it left. */
  record AfterExit() implements Reentry {}

  /**
   * So long after it entered.
   *
   * @param span how long
   */
  record After(TimeSpan span) implements Reentry {}

  /** With every trigger, once the running instance ended. */
  record Always() implements Reentry {}
}
