package io.github.journeydsl.dsl;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.internal.print.MapPrinter;

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
}
