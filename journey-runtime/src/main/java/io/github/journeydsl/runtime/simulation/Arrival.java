package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.runtime.input.LeadInput;

/**
 * An input as it arrived.
 *
 * @param input the input
 * @param file the file it came in; also the source within which it can be late
 * @param line its line
 */
record Arrival(LeadInput input, String file, long line) {}
