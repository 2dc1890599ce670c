package io.github.journeydsl.runtime.log;

import java.time.Instant;

/**
 * A lead comes into another phase.
 *
 * @param at when
 * @param lead the id of the lead
 * @param origin the step
 * @param from the id of the phase it leaves; empty where it was in none
 * @param to the id of the phase it comes into
 * @param cause what gave rise to it
 */
public record MoveTo(Instant at, String lead, Origin origin, String from, String to, Cause cause)
    implements Effect {}
