package io.github.journeydsl.runtime.log;

/**
 * Something that an application carries out or keeps: a send, a move to a phase, a hand-off, a
 * task, an alert.
 */
public sealed interface Effect extends LogEntry permits Send, MoveTo, HandOff, Task, Alert {

  /** The step that asked for it. */
  Origin origin();

  /**
   * A key by which an application knows an effect it carried out already: a hash of lead, scenario,
   * instance, step and round, 32 hexadecimal digits. Running the same inputs again gives the same
   * keys. A send that is deferred keeps its key.
   */
  default String key() {
    return EffectKey.of(lead(), origin());
  }
}
