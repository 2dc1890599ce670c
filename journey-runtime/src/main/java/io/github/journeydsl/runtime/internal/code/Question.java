package io.github.journeydsl.runtime.internal.code;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.Comparison;
import io.github.journeydsl.core.value.TimeSpan;
import java.util.List;

/** A condition whose names are numbers already. */
public sealed interface Question {

  /** Compares the score. */
  record Score(Comparison comparison, AttributeValue value) implements Question {}

  /** Compares the phase. */
  record Phase(Comparison comparison, AttributeValue value) implements Question {}

  /** Compares the roles of the persona. */
  record Role(Comparison comparison, AttributeValue value) implements Question {}

  /** Compares the persona. */
  record Persona(Comparison comparison, AttributeValue value) implements Question {}

  /** Compares an attribute of the event or the lead. */
  record Attribute(int attribute, Comparison comparison, AttributeValue value)
      implements Question {}

  /** Whether there is consent. */
  record Consent(int channel) implements Question {}

  /** Compares how often a counted event occurred. */
  record Count(int counted, TimeSpan within, Comparison comparison, int times)
      implements Question {}

  /** All hold. */
  record And(List<Question> parts) implements Question {}

  /** One holds. */
  record Or(List<Question> parts) implements Question {}

  /** Another does not hold. */
  record Not(Question part) implements Question {}

  /** Adds what it is made of, itself if it is not joined from others. */
  default void collectLeaves(List<Question> leaves) {
    if (this instanceof And and) {
      and.parts().forEach(part -> part.collectLeaves(leaves));
    } else if (this instanceof Or or) {
      or.parts().forEach(part -> part.collectLeaves(leaves));
    } else if (this instanceof Not not) {
      not.part().collectLeaves(leaves);
    } else {
      leaves.add(this);
    }
  }
}
