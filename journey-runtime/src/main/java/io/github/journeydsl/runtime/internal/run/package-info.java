/**
 * The interpreter: one input and the state of one lead give the next state and what was decided.
 */
@NullMarked
package io.github.journeydsl.runtime.internal.run;

import org.jspecify.annotations.NullMarked;
