package io.github.journeydsl.benchmarks.engine;

/**
 * The last events of one lead; subclasses add what else they know of it, to have one object less.
 */
class RememberedIds {

  private static final int KEPT = 10;

  private final long[] ids = new long[KEPT];
  private int added;

  /** Whether it is none of the last ten; then it is remembered instead of the oldest. */
  final boolean isNew(long id) {
    for (int at = Math.min(added, KEPT) - 1; at >= 0; at--) {
      if (ids[at] == id) {
        return false;
      }
    }
    ids[added % KEPT] = id;
    // beyond it only the place counts, which would overflow some day
    added = added + 1 < 2 * KEPT ? added + 1 : KEPT;
    return true;
  }
}
