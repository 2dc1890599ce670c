/**
 * Rules that judge a whole map, and the validator that runs them.
 *
 * <p>An application adds a rule of its own by implementing
 * {@link io.github.journeydsl.core.validation.Rule} and giving it to
 * {@link io.github.journeydsl.core.validation.JourneyValidator#of}, beside those of
 * {@link io.github.journeydsl.core.rules.JourneyRules}.
 */
@JourneyStyle
@NullMarked
package io.github.journeydsl.core.validation;

import io.github.journeydsl.core.internal.JourneyStyle;
import org.jspecify.annotations.NullMarked;
