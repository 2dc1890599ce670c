package io.github.journeydsl.core.analysis.duration;

import io.github.journeydsl.core.value.TimeSpanRange;
import java.util.Optional;

/**
 * How long one phase takes.
 *
 * @param phase the id of the phase
 * @param expected what the map says, in the unit it says it in
 * @param days the same in days; empty where the map says nothing
 */
public record PhaseDuration(
    String phase, Optional<TimeSpanRange> expected, Optional<DayRange> days) {}
