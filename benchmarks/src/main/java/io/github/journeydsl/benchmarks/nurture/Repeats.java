package io.github.journeydsl.benchmarks.nurture;

import java.util.Arrays;
import java.util.Random;

/** The events of each lead that can be delivered once more: fewer than engines remember. */
final class Repeats {

  /** There is no such event. */
  static final int NONE = -1;

  private static final int KEPT = 8;

  private final int[] events;
  private final int[] added;

  Repeats(int leads) {
    events = new int[leads * KEPT];
    Arrays.fill(events, NONE);
    added = new int[leads];
  }

  void add(int lead, int event) {
    events[lead * KEPT + added[lead]++ % KEPT] = event;
  }

  int anyOf(int lead, Random random) {
    return events[lead * KEPT + random.nextInt(KEPT)];
  }
}
