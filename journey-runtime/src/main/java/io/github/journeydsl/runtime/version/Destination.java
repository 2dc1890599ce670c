package io.github.journeydsl.runtime.version;

/** What becomes of leads that wait at a step, when another version comes into force. */
public sealed interface Destination {

  /** They stay in the version they entered, to its end. */
  record Stays() implements Destination {}

  /** They leave the scenario, because the migration says {@code to exit}. */
  record Leaves() implements Destination {}

  /**
   * They go on at a step of the new version.
   *
   * @param step its id
   * @param words what it does
   * @param reason why they go there
   * @param keepsTimer whether they go on waiting as they did, because the new step is of the same
   *     kind; else it begins anew, at the instant of the change
   */
  record Moves(String step, String words, Reason reason, boolean keepsTimer)
      implements Destination {}

  /** Why leads go to a step, where the scenario has a migration from their version. */
  enum Reason {
    /** The migration says so. */
    MIGRATION,
    /** The new step says by {@code was} what it was called. */
    WAS,
    /** The text calls the step the same in both versions. */
    NAME
  }
}
