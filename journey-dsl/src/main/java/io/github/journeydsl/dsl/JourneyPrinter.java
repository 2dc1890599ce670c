package io.github.journeydsl.dsl;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.property.MapElement;
import io.github.journeydsl.dsl.internal.edit.PropertyText;
import io.github.journeydsl.dsl.internal.print.MapPrinter;
import java.util.List;

/**
 * Writes journey maps as text.
 *
 * <pre>{@code
 * String text = JourneyPrinter.print(map);
 * }</pre>
 */
public final class JourneyPrinter {

  private JourneyPrinter() {}

  /**
   * Any map, also one built in Java, as canonical text: one style, line ends LF. Reading it gives
   * an equal map, as long as its scenarios are not nested deeper than a loader reads.
   */
  public static String print(JourneyMap map) {
    return MapPrinter.print(map);
  }

  /**
   * What one property of an element says, as canonical text: a line for each statement, such as
   * {@code emotion +3 "期待"}. None where it says nothing that needs a statement, and for a label,
   * which stands in the head of its element.
   *
   * @param element the element, in its map
   * @param property the name of the property, such as {@code emotion}
   */
  public static List<String> statements(MapElement<?> element, String property) {
    return PropertyText.of(element, property);
  }
}
