package io.github.journeydsl.runtime.internal.code;

import org.jspecify.annotations.Nullable;

/**
 * What makes a lead leave early: an event, or a condition.
 *
 * @param event the number of the event; −1 for a condition
 * @param condition the condition, if it is one
 * @param words as the text has it
 */
public record ExitTest(int event, @Nullable Question condition, String words) {}
