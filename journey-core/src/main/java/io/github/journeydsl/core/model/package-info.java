/**
 * The journey map and what it is made of. Start at
 * {@link io.github.journeydsl.core.model.JourneyMap}.
 *
 * <p>Every value is immutable and equal to another of the same content. Elements refer to each
 * other by id only, so a map can name what it does not have; rules find that, builders do not
 * refuse it.
 */
@JourneyStyle
@NullMarked
package io.github.journeydsl.core.model;

import io.github.journeydsl.core.internal.JourneyStyle;
import org.jspecify.annotations.NullMarked;
