/**
 * Where elements name each other: every reference of a map, to be found or to be replaced. There is
 * one list of these places; rules look through it, renaming writes through it.
 */
@NullMarked
package io.github.journeydsl.core.reference;

import org.jspecify.annotations.NullMarked;
