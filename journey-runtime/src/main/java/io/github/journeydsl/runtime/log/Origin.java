package io.github.journeydsl.runtime.log;

/**
 * The step of a scenario that something comes from.
 *
 * @param scenario the id of the scenario; empty for a phase that is entered by {@code enters on}
 * @param instance which time the lead is in this scenario, from 1 on; 0 for {@code enters on} and
 *     for an entry by hand that did not happen
 * @param step the id of the step, or of the phase for {@code enters on}
 * @param round the round of each repetition around the step, from 1 on, outermost first, such as
 *     {@code 3} or {@code 2.1}; empty outside of any. For {@code enters on}, the instant.
 */
public record Origin(String scenario, int instance, String step, String round) {}
