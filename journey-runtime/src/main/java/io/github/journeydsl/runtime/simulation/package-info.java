/**
 * Scenarios in virtual time: events come from files of JSON Lines, years pass in a moment, and what
 * would have happened comes out as a log, as timelines for people, as totals and as a comparison of
 * two versions of a map.
 */
@NullMarked
package io.github.journeydsl.runtime.simulation;

import org.jspecify.annotations.NullMarked;
