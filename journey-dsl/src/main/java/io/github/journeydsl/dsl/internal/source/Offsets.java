package io.github.journeydsl.dsl.internal.source;

import java.util.BitSet;

/**
 * Places in one text, in no order: a bit for each of its characters, since a hostile text has a
 * mistake at every second one and sets of boxed numbers took most of the time of reading it.
 */
public final class Offsets {

  private final BitSet bits = new BitSet();

  /** Adds a place. */
  public void add(int offset) {
    bits.set(offset);
  }

  /** Adds the places of others. */
  public void addAll(Offsets others) {
    bits.or(others.bits);
  }

  /** Forgets the places from {@code start} on and before {@code end}. */
  public void clear(int start, int end) {
    bits.clear(start, end);
  }

  /** Whether there is no place. */
  public boolean isEmpty() {
    return bits.isEmpty();
  }

  /** Whether {@code offset} is one of the places. */
  public boolean contains(int offset) {
    return bits.get(offset);
  }

  /**
   * Whether there is a place from {@code start} on and before {@code end}; it takes the time of
   * that part of the text, not of what is behind it.
   */
  public boolean isAnyIn(int start, int end) {
    return start < end && !bits.get(start, end).isEmpty();
  }
}
