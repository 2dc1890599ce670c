/**
 * Tests of rules that people write themselves.
 *
 * <p>It needs no test framework: what does not hold is an {@link AssertionError}, which all of them
 * understand.
 */
@NullMarked
package io.github.journeydsl.testkit;

import org.jspecify.annotations.NullMarked;
