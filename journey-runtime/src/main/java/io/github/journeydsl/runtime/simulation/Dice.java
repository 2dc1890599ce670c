package io.github.journeydsl.runtime.simulation;

import java.util.List;

/**
 * Numbers that look like chance and are the same for the same seed on every Java, which those of
 * the library do not promise (SplitMix64).
 */
final class Dice {

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private long state;

  Dice(long seed) {
    this.state = seed;
  }

  /** Dice of their own for one of many things. */
  static Dice of(long seed, long index) {
    return new Dice(mixed(seed) ^ mixed(index * GOLDEN));
  }

  private static long mixed(long value) {
    long mixed = value + GOLDEN;
    mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    return mixed ^ mixed >>> 31;
  }

  /** From 0 on, below {@code bound}. */
  long below(long bound) {
    state += GOLDEN;
    return Long.remainderUnsigned(mixed(state), bound);
  }

  /** True in so many cases of a hundred. */
  boolean chance(int percent) {
    return below(100) < percent;
  }

  <T> T of(List<T> choices) {
    return choices.get((int) below(choices.size()));
  }
}
