package io.github.journeydsl.runtime.internal.state;

/**
 * The points that an award with a limit gave in a calendar period and in the one remembered before.
 */
public final class Usage {

  /** The later period, by a number that grows with time. */
  public long period = Long.MIN_VALUE;

  /** What it gave in that one. */
  public long used;

  /** The earlier period. */
  public long periodBefore = Long.MIN_VALUE;

  /** What it gave in that one. */
  public long usedBefore;

  /** Whether anything was ever given. */
  public boolean isEmpty() {
    return period == Long.MIN_VALUE;
  }

  /** What is left of a limit in a period, of which so much is taken. */
  public long take(long in, long wanted, long limit) {
    if (in > period) {
      periodBefore = period;
      usedBefore = used;
      period = in;
      used = 0;
    }
    if (in == period) {
      long given = Math.min(wanted, limit - used);
      used += given;
      return given;
    }
    if (in > periodBefore) {
      periodBefore = in;
      usedBefore = 0;
    }
    if (in == periodBefore) {
      long given = Math.min(wanted, limit - usedBefore);
      usedBefore += given;
      return given;
    }
    return Math.min(wanted, limit);
  }
}
