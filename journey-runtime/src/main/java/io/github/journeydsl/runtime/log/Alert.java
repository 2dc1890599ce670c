package io.github.journeydsl.runtime.log;

import java.time.Instant;

/**
 * People are told something.
 *
 * @param at when
 * @param lead the id of the lead
 * @param origin the step
 * @param team the team
 * @param text what they are told
 * @param cause what gave rise to it
 */
public record Alert(Instant at, String lead, Origin origin, String team, String text, Cause cause)
    implements Effect {}
