package io.github.journeydsl.runtime.log;

import java.time.Instant;
import java.util.Optional;

/**
 * People get something to do.
 *
 * @param at when
 * @param lead the id of the lead
 * @param origin the step
 * @param team the team
 * @param text what is to be done
 * @param due until when; {@code at} itself for a task that is to be done immediately, nothing where
 *     the scenario says nothing
 * @param cause what gave rise to it
 */
public record Task(
    Instant at,
    String lead,
    Origin origin,
    String team,
    String text,
    Optional<Instant> due,
    Cause cause)
    implements Effect {}
