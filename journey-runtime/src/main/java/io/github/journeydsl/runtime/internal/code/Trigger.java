package io.github.journeydsl.runtime.internal.code;

import io.github.journeydsl.core.value.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * What lets a lead into a scenario.
 *
 * @param event the number of the event; −1 if it is none
 * @param threshold the score that is crossed, if it is that
 * @param manual whether it is by hand
 * @param window the number under which events of a frequency are kept; −1 without one
 * @param times how many events
 * @param within within which time
 * @param condition what has to hold besides
 * @param words as the text has it
 */
public record Trigger(
    int event,
    @Nullable Integer threshold,
    boolean manual,
    int window,
    int times,
    @Nullable TimeSpan within,
    @Nullable Question condition,
    String words) {}
