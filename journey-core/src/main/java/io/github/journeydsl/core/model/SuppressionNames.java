package io.github.journeydsl.core.model;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import java.util.HashMap;
import java.util.Map;

/**
 * How the suppressions of one map are named, which have no ids of their own: by the rule and the
 * element, and those that have both in common by their number from the second on.
 *
 * <pre>{@code
 * allow content-unused …                        // allow content-unused
 * allow dmu-coverage on phase comparison …      // allow dmu-coverage/phase/comparison
 * allow dmu-coverage on phase comparison …      // allow dmu-coverage/phase/comparison/no-2
 * }</pre>
 *
 * <p>Ask for each suppression of the map once, in the order of the map.
 */
public final class SuppressionNames {

  private final Map<ElementRef, Integer> numbers = new HashMap<>();

  /** Names for one map, none given yet. */
  public SuppressionNames() {}

  /** The name of the next suppression. */
  public ElementRef next(Suppression suppression) {
    ElementRef name = ElementRef.of(
        ElementKind.ALLOW,
        suppression
            .element()
            .map(on -> suppression.rule() + "/" + on.kind().term() + "/" + on.id())
            .orElse(suppression.rule()));
    int number = numbers.getOrDefault(name, 0) + 1;
    numbers.put(name, number);
    return number == 1 ? name : ElementRef.of(ElementKind.ALLOW, name.id(), "no-" + number);
  }
}
