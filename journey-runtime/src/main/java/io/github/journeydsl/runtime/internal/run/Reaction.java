package io.github.journeydsl.runtime.internal.run;

import java.util.List;

/**
 * What an event sets going, beside exits and waits of the instances that run.
 *
 * @param counted the number under which it is counted; −1 if nobody counts it
 * @param awards the points it gives
 * @param enters the phases it leads into, in their order
 * @param entries the scenarios that one of its triggers lets leads into, by place among the entries
 */
@SuppressWarnings(
    "ArrayRecordComponent") // never compared; arrays of plain numbers are what a step runs on
record Reaction(int counted, List<Award> awards, int[] enters, int[] entries) {}
