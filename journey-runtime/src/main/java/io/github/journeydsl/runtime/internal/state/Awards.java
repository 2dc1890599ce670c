package io.github.journeydsl.runtime.internal.state;

import java.util.Arrays;

/** Points that were given, each with its instant, in order; points of one instant are one award. */
public final class Awards {

  /** The most awards that are kept; the earliest go. */
  public static final int MOST = 1_000;

  private static final long[] NONE = {};

  private long[] at = NONE;
  private long[] points = NONE;
  private int size;

  /** Adds points. */
  public void add(long instant, long more) {
    int place = size;
    while (place > 0 && at[place - 1] > instant) {
      place--;
    }
    if (place > 0 && at[place - 1] == instant) {
      points[place - 1] += more;
      if (points[place - 1] == 0) {
        remove(place - 1);
      }
      return;
    }
    if (size == at.length) {
      int capacity = size + Math.max(2, size / 2);
      at = Arrays.copyOf(at, capacity);
      points = Arrays.copyOf(points, capacity);
    }
    System.arraycopy(at, place, at, place + 1, size - place);
    System.arraycopy(points, place, points, place + 1, size - place);
    at[place] = instant;
    points[place] = more;
    size++;
    if (size > MOST) {
      remove(0);
    }
  }

  private void remove(int place) {
    size--;
    System.arraycopy(at, place + 1, at, place, size - place);
    System.arraycopy(points, place + 1, points, place, size - place);
  }

  void clear() {
    size = 0;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** When an award was given. */
  public long at(int award) {
    return at[award];
  }

  /** Its points. */
  public long points(int award) {
    return points[award];
  }
}
