package io.github.journeydsl.runtime;

import java.time.Instant;
import java.util.Optional;

/**
 * A scenario that a lead is in.
 *
 * @param scenario the id of the scenario
 * @param version the version of the map it entered with, if that has one
 * @param instance which time the lead is in this scenario, from 1 on
 * @param entered when it entered
 * @param step the id of the step at which it waits
 * @param due until when it waits at the latest, if a timer runs
 * @param quarantined whether it broke a bound and rests for good
 */
public record RunningInstance(
    String scenario,
    Optional<String> version,
    int instance,
    Instant entered,
    String step,
    Optional<Instant> due,
    boolean quarantined) {}
