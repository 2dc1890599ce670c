/**
 * The rules that ship with Journey, one small class each, listed by
 * {@link io.github.journeydsl.core.rules.JourneyRules}.
 */
@NullMarked
package io.github.journeydsl.core.rules;

import org.jspecify.annotations.NullMarked;
