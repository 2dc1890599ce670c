package io.github.journeydsl.runtime.internal.compile;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.scenario.NurtureScenario;

/**
 * A scenario of an older version of a map, in which leads may still be.
 *
 * @param map the older version
 * @param scenario its scenario
 */
public record OlderScenario(JourneyMap map, NurtureScenario scenario) {}
