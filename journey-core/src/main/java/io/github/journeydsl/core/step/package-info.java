/**
 * The steps of a nurture scenario: what happens to a lead, one after the other, with waits and
 * branches.
 */
package io.github.journeydsl.core.step;
