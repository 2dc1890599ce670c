package io.github.journeydsl.cli;

import io.github.journeydsl.core.analysis.DmuCoverage;
import io.github.journeydsl.core.model.JourneyMap;

/**
 * A map that was checked, and how far it covers its DMU.
 *
 * @param map the map
 * @param coverage its coverage matrix
 * @param partial whether errors hid parts of it
 */
record CheckedMap(JourneyMap map, DmuCoverage coverage, boolean partial) {

  static CheckedMap of(JourneyMap map, boolean partial) {
    return new CheckedMap(map, DmuCoverage.of(map), partial);
  }
}
