package io.github.journeydsl.core.validation;

import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.problem.Message;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something a rule found. The validator adds the id of the rule and the severity and makes a
 * {@link io.github.journeydsl.core.diagnostic.Diagnostic} of it.
 *
 * <pre>{@code
 * Finding.at(ElementRef.of(ElementKind.PHASE, phase.id()), Message.plain("…")).build()
 * }</pre>
 */
@Value.Immutable
public interface Finding {

  /** The element it was found at. */
  ElementRef element();

  /** What was found. */
  Message message();

  /** The property of the element, by its keyword, if one is meant. */
  Optional<String> property();

  /** The value of the property, if one of several is meant. */
  Optional<String> value();

  /** What would be right, or how to mend it. */
  Optional<Message> help();

  /** What was most likely meant instead, the likeliest first. */
  List<String> suggestions();

  /** Other places it is about. */
  List<Related> related();

  /** A builder for a finding at an element. */
  static FindingBuilder at(ElementRef element, Message message) {
    return builder().element(element).message(message);
  }

  /** Refuses values that no finding may hold; the builder calls it. */
  @Value.Check
  default void check() {
    property().ifPresent(keyword -> Invariants.id("property", keyword));
  }

  /** An empty builder. */
  static FindingBuilder builder() {
    return new FindingBuilder();
  }

  /** A builder that starts from this value. */
  default FindingBuilder toBuilder() {
    return new FindingBuilder().from(this);
  }
}
