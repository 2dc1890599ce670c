package io.github.journeydsl.core.reference;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The mention of one element at another.
 *
 * @param from the element that mentions it
 * @param property the keyword behind which it stands
 * @param kinds what it may be; of several, the first that the map declares
 * @param id the id that is mentioned; that of a part has the id of its whole before it, as in
 *     {@link ElementRef}
 */
public record Reference(ElementRef from, String property, List<ElementKind> kinds, String id) {

  /** Copies the list. */
  public Reference {
    kinds = List.copyOf(kinds);
  }

  /**
   * Whether it means an element of {@code kind}: the map declares one, and none of a kind that
   * would win over it.
   *
   * @param declares whether the map declares an element of a kind by an id
   */
  public boolean means(ElementKind kind, BiPredicate<ElementKind, String> declares) {
    return kinds.stream()
        .filter(possible -> possible == kind || declares.test(possible, id))
        .findFirst()
        .filter(first -> first == kind)
        .isPresent();
  }
}
