package io.github.journeydsl.core.analysis.maturity;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.problem.Message;

/**
 * An element in which something can be filled in, and how people call it.
 *
 * @param element the element
 * @param name its label
 */
record Place(ElementRef element, Message name) {

  static Place of(ElementKind kind, String id, String label) {
    return new Place(ElementRef.of(kind, id), Message.plain(label));
  }
}
