/**
 * Programs, the state of a lead and the step from one state to the next.
 *
 * <p>Nothing here knows a clock, a database or a network: time is an input, what shall happen is an
 * output, and the same inputs give the same outputs everywhere.
 */
@NullMarked
package io.github.journeydsl.runtime;

import org.jspecify.annotations.NullMarked;
