package io.github.journeydsl.runtime.internal.state;

import java.util.Arrays;

/** The latest instants at which something happened, in order, up to a number. */
public final class Times {

  private static final long[] NONE = {};

  private long[] at = NONE;
  private int size;

  /** Adds an instant, and forgets the earliest when there would be more than {@code most}. */
  public void add(long instant, int most) {
    if (size == at.length) {
      at = Arrays.copyOf(at, size + Math.max(2, size / 2));
    }
    int place = size;
    while (place > 0 && at[place - 1] > instant) {
      at[place] = at[place - 1];
      place--;
    }
    at[place] = instant;
    size++;
    if (size > most) {
      System.arraycopy(at, size - most, at, 0, most);
      size = most;
    }
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** The instant at a place; the earliest is at 0. */
  public long get(int place) {
    return at[place];
  }

  /** Forgets the earliest ones. */
  public void dropFirst(int count) {
    System.arraycopy(at, count, at, 0, size - count);
    size -= count;
  }

  /** Forgets all. */
  public void clear() {
    size = 0;
  }
}
