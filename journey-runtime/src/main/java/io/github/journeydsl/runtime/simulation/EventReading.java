package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.runtime.input.LeadInput;
import java.util.Optional;

/**
 * What a line of events says by the vocabulary of a map: one of the two.
 *
 * @param input the input that it is
 * @param refused why it is none
 */
record EventReading(Optional<LeadInput> input, Optional<RefusedInput> refused) {

  /** Whether it is wrong only because the map knows no such type of event. */
  boolean isUnknown() {
    return refused
        .filter(one -> one.reason() == RefusedInput.Reason.TYPE_UNKNOWN)
        .isPresent();
  }
}
