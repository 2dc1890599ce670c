package io.github.journeydsl.cli;

import io.github.journeydsl.core.model.JourneyMap;
import java.util.List;

/**
 * A map that was read to be written elsewhere.
 *
 * @param map the map
 * @param hints what the way costs it, as it is shown
 */
record ReadMap(JourneyMap map, List<String> hints) {

  /** Copies the list. */
  ReadMap {
    hints = List.copyOf(hints);
  }
}
