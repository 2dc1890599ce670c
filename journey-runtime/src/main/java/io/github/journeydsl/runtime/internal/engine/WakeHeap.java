package io.github.journeydsl.runtime.internal.engine;

import io.github.journeydsl.runtime.internal.time.Clockwork;
import java.util.Arrays;

/** Wakes in any order: a heap in two arrays of plain numbers. */
final class WakeHeap {

  private long[] at = new long[64];
  private int[] lead = new int[64];
  private int size;

  /** The earliest instant; {@link Clockwork#NEVER} if there is none. */
  long earliest() {
    return size == 0 ? Clockwork.NEVER : at[0];
  }

  /** The lead of the earliest wake. */
  int lead() {
    return lead[0];
  }

  /** Adds a wake. */
  void add(long instant, int number) {
    if (size == at.length) {
      at = Arrays.copyOf(at, size + size / 2);
      lead = Arrays.copyOf(lead, size + size / 2);
    }
    int place = size++;
    while (place > 0) {
      int parent = (place - 1) >>> 1;
      if (at[parent] <= instant) {
        break;
      }
      at[place] = at[parent];
      lead[place] = lead[parent];
      place = parent;
    }
    at[place] = instant;
    lead[place] = number;
  }

  /** Takes the earliest wake out. */
  void remove() {
    size--;
    long instant = at[size];
    int number = lead[size];
    int place = 0;
    int child = 1;
    while (child < size) {
      if (child + 1 < size && at[child + 1] < at[child]) {
        child++;
      }
      if (at[child] >= instant) {
        break;
      }
      at[place] = at[child];
      lead[place] = lead[child];
      place = child;
      child = 2 * place + 1;
    }
    at[place] = instant;
    lead[place] = number;
  }

  /** Forgets all. */
  void clear() {
    size = 0;
  }
}
