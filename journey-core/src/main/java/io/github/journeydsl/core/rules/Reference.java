package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import java.util.List;

/**
 * The mention of one element at another.
 *
 * @param from the element that mentions it
 * @param property the keyword behind which it stands
 * @param kinds what it may be
 * @param id the id that is mentioned
 */
record Reference(ElementRef from, String property, List<ElementKind> kinds, String id) {

  Reference {
    kinds = List.copyOf(kinds);
  }
}
