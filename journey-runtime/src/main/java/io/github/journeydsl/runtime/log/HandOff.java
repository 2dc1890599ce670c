package io.github.journeydsl.runtime.log;

import java.time.Instant;
import java.util.Optional;

/**
 * A lead is handed to people (営業への引き渡し).
 *
 * @param at when
 * @param lead the id of the lead
 * @param origin the step
 * @param team the team
 * @param stage as what it is handed over, such as {@code SQL}
 * @param deadline until when the team is to act, if the scenario says so
 * @param cause what gave rise to it
 */
public record HandOff(
    Instant at,
    String lead,
    Origin origin,
    String team,
    String stage,
    Optional<Instant> deadline,
    Cause cause)
    implements Effect {}
