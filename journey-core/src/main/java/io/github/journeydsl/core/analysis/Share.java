package io.github.journeydsl.core.analysis;

import io.github.journeydsl.core.internal.Invariants;

/**
 * An exact part of a whole: 3 of 7. Counts, not a floating-point number, so that nothing is rounded
 * away before somebody has seen it.
 *
 * <pre>{@code
 * Share.of(3, 7).percent()       // 42
 * Share.of(999, 1000).percent()  // 99: only what is complete is 100
 * }</pre>
 *
 * @param part how many there are, from 0 to {@code whole}
 * @param whole how many there could be, zero or more; nothing of nothing is complete
 */
public record Share(long part, long whole) implements Comparable<Share> {

  /** Refuses a part below zero or above the whole. */
  public Share {
    Invariants.between("share", part, 0, whole);
  }

  /** {@code part} of {@code whole}. */
  public static Share of(long part, long whole) {
    return new Share(part, whole);
  }

  /** How many are missing. */
  public long missing() {
    return whole - part;
  }

  /** Whether nothing is missing. */
  public boolean isComplete() {
    return part == whole;
  }

  /** The share in whole percent, rounded down; 100 only where it is complete. */
  public int percent() {
    return isComplete() ? 100 : (int) (part * 100 / whole);
  }

  /** Both together: 1 of 2 and 3 of 4 make 4 of 6. */
  public Share plus(Share other) {
    return new Share(part + other.part, whole + other.whole);
  }

  /** The smaller share first, exactly; 1 of 2 and 2 of 4 are equally large, though not equal. */
  @Override
  public int compareTo(Share other) {
    if (isComplete() || other.isComplete()) {
      return Boolean.compare(isComplete(), other.isComplete());
    }
    return Long.compare(part * other.whole, other.part * whole);
  }

  /** As people say it: {@code 3 of 7}. */
  @Override
  public String toString() {
    return part + " of " + whole;
  }
}
