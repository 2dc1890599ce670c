/**
 * What changed between two maps, by elements and in the words of the domain: who no longer takes
 * part, which role is missing now, what leads will receive.
 *
 * <p>Start at {@link io.github.journeydsl.core.diff.JourneyDiff#between}.
 */
@NullMarked
package io.github.journeydsl.core.diff;

import org.jspecify.annotations.NullMarked;
