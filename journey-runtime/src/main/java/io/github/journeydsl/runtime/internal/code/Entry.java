package io.github.journeydsl.runtime.internal.code;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How leads come into a scenario.
 *
 * @param definition the scenario
 * @param triggers what lets them in, in the order of the text
 * @param reentry whether they may come again
 * @param personas the personas it is for, by number; null where anybody will do
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Entry(
    Definition definition,
    List<Trigger> triggers,
    io.github.journeydsl.core.scenario.Reentry reentry,
    int @Nullable [] personas) {}
