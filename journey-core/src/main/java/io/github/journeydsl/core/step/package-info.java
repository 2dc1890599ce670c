/**
 * The steps of a nurture scenario: what happens to a lead, one after the other, with waits and
 * branches.
 */
@NullMarked
package io.github.journeydsl.core.step;

import org.jspecify.annotations.NullMarked;
