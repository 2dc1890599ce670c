package io.github.journeydsl.runtime.internal.engine;

import io.github.journeydsl.runtime.internal.time.Clockwork;

/** Wakes that come in order: a ring of places, of which as many are kept as were needed at once. */
final class WakeRow {

  private static final int AHEAD = 32;

  private long[] at = new long[16];
  private int[] lead = new int[16];
  private int first;
  private int size;
  private int fetched;
  private long last = Long.MIN_VALUE;

  /** The earliest instant; {@link Clockwork#NEVER} if there is none. */
  long earliest() {
    return size == 0 ? Clockwork.NEVER : at[first];
  }

  /** The lead of the earliest wake. */
  int lead() {
    return lead[first];
  }

  /** The latest instant; before all others if there is none. */
  long last() {
    return last;
  }

  /** Adds a wake that is not before the last one. */
  void add(long instant, int number) {
    if (size == at.length) {
      grow();
    }
    int free = at.length - first; // places up to the end
    int place = size < free ? first + size : size - free;
    at[place] = instant;
    lead[place] = number;
    last = instant;
    size++;
  }

  private void grow() {
    long[] times = new long[size + size / 2];
    int[] leads = new int[size + size / 2];
    int behind = size - first;
    System.arraycopy(at, first, times, 0, behind);
    System.arraycopy(at, 0, times, behind, first);
    System.arraycopy(lead, first, leads, 0, behind);
    System.arraycopy(lead, 0, leads, behind, first);
    at = times;
    lead = leads;
    first = 0;
  }

  /** Takes the earliest wake out. */
  void remove() {
    first = first + 1 == at.length ? 0 : first + 1;
    size--;
    fetched = Math.max(0, fetched - 1);
    if (size == 0) {
      last = Long.MIN_VALUE;
    }
  }

  /** Fetches the leads of the next wakes, a handful at a time. */
  void fetchAhead(LeadTable leads) {
    if (fetched == 0 && size > 1) {
      fetched = Math.min(AHEAD, size);
      int[] next = new int[fetched];
      for (int wake = 0; wake < fetched; wake++) {
        int free = at.length - first;
        next[wake] = lead[wake < free ? first + wake : wake - free];
      }
      leads.fetch(next);
    }
  }

  void clear() {
    fetched = 0;
    first = 0;
    size = 0;
    last = Long.MIN_VALUE;
  }
}
