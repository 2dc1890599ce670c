package io.github.journeydsl.core.analysis.duration;

import io.github.journeydsl.core.approval.LeadTime;
import io.github.journeydsl.core.value.TimeSpanRange;
import java.util.Optional;

/**
 * How long one phase takes.
 *
 * @param phase the id of the phase
 * @param expected what the map says, in the unit it says it in
 * @param approval the longest lead time of the approval chain that runs in the phase, whatever the
 *     amount; empty where none does
 * @param days the expected duration in days, at most as long as the approval where that is longer;
 *     empty where the map expects nothing
 */
public record PhaseDuration(
    String phase,
    Optional<TimeSpanRange> expected,
    Optional<LeadTime> approval,
    Optional<DayRange> days) {}
