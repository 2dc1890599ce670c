package io.github.journeydsl.core.diagnostic;

import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.problem.Message;
import java.util.Optional;

/**
 * Another place that a diagnostic is about, such as the first of two declarations.
 *
 * @param message what is there
 * @param element the element there, if it is one
 * @param range the place in a text, if it came from one
 */
public record Related(Message message, Optional<ElementRef> element, Optional<SourceRange> range) {

  /** An element. */
  public static Related at(ElementRef element, Message message) {
    return new Related(message, Optional.of(element), Optional.empty());
  }

  /** A place in a text. */
  public static Related at(SourceRange range, Message message) {
    return new Related(message, Optional.empty(), Optional.of(range));
  }
}
