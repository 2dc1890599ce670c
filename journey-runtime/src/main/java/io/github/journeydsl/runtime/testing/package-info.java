/**
 * Runs the tests that are written in a map, says what happened instead of what was expected, and
 * which branches of the scenarios no test reached.
 */
@NullMarked
package io.github.journeydsl.runtime.testing;

import org.jspecify.annotations.NullMarked;
