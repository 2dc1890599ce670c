package io.github.journeydsl.core.reference;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;

/**
 * The element at which another is mentioned. It becomes a name only where a mention is told: a map
 * has very many, and those who look for a few of them need no name of the rest.
 *
 * @param kind what it is
 * @param id its id; of a part, that of the whole
 * @param part the part's own id; empty for what is no part
 */
record At(ElementKind kind, String id, String part) {

  static At element(ElementKind kind, String id) {
    return new At(kind, id, "");
  }

  ElementRef ref() {
    return part.isEmpty() ? ElementRef.of(kind, id) : ElementRef.of(kind, id, part);
  }
}
