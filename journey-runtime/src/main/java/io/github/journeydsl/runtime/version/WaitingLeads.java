package io.github.journeydsl.runtime.version;

import io.github.journeydsl.core.problem.Message;

/**
 * Leads that wait at a step of the older version, and what becomes of them.
 *
 * @param step the id of the step
 * @param words what it does, in the words of the text
 * @param destination what becomes of them
 */
public record WaitingLeads(String step, String words, Destination destination) {

  /** The same in a sentence: leads waiting at {@code `wait 3 days`} would leave the scenario. */
  public Message message() {
    return sentence(VersionMessages.message("step", words));
  }

  /** The sentence about this step, or about several of the same destination. */
  Message sentence(Message steps) {
    if (destination instanceof Destination.Moves moves) {
      String key = moves.keepsTimer() ? "moves.keeping" : "moves.anew";
      return VersionMessages.message(key, steps, VersionMessages.message("step", moves.words()));
    }
    return VersionMessages.message(
        destination instanceof Destination.Leaves ? "leaves" : "stays", steps);
  }

  /** The step as it is named in a migration. */
  Message named() {
    return VersionMessages.message("step-and-id", words, step);
  }
}
