/**
 * Changes of a map as values: set a property, add, remove, rename or move an element. A program
 * makes them when a user edits; a comparison of two maps answers with them; the text module writes
 * them into files and leaves every other line alone.
 *
 * <p>Start at {@link io.github.journeydsl.core.change.Change}.
 */
@NullMarked
package io.github.journeydsl.core.change;

import org.jspecify.annotations.NullMarked;
