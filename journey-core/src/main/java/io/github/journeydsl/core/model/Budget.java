package io.github.journeydsl.core.model;

import io.github.journeydsl.core.value.CalendarPeriod;
import io.github.journeydsl.core.value.Money;

/**
 * Money that can be spent in every period.
 *
 * @param amount how much
 * @param per in what period
 */
public record Budget(Money amount, CalendarPeriod per) {}
