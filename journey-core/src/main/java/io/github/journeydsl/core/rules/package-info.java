/**
 * The rules that ship with Journey, one small class each, listed by
 * {@link io.github.journeydsl.core.rules.JourneyRules}.
 */
package io.github.journeydsl.core.rules;
