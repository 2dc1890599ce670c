package io.github.journeydsl.core.policy;

import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.value.TimeSpan;

/**
 * How many sends a lead gets at most in any stretch of a length.
 *
 * @param sends how many, one or more
 * @param per the length, looked back from each send
 */
public record SendCap(int sends, TimeSpan per) {

  /** Refuses fewer than one send and a stretch of no length. */
  public SendCap {
    Invariants.between("at most", sends, 1, Integer.MAX_VALUE);
    Invariants.require(per.amount() > 0, "per", per, "invariant.positive-span");
  }

  /** At most {@code sends} in any {@code per}. */
  public static SendCap of(int sends, TimeSpan per) {
    return new SendCap(sends, per);
  }
}
