package io.github.journeydsl.runtime.internal.run;

import io.github.journeydsl.core.value.CalendarPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Points for an event.
 *
 * @param points how many
 * @param most how many at most in a period
 * @param per the period; null without a limit
 * @param usage the number under which it is kept what a limit has given; −1 without one
 */
record Award(int points, long most, @Nullable CalendarPeriod per, int usage) {}
