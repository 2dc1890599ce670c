package io.github.journeydsl.core.value;

import io.github.journeydsl.core.internal.Invariants;

/**
 * A range of whole numbers, both ends included: a company of 300..1000 people.
 *
 * @param least the lower end, zero or more
 * @param most the upper end, not below {@code least}
 */
public record CountRange(int least, int most) {

  /** Refuses a negative end and ends in the wrong order. */
  public CountRange {
    Invariants.between("range", least, 0, Integer.MAX_VALUE);
    Invariants.require(least <= most, "range", least + ".." + most, "invariant.range");
  }

  /** From {@code least} to {@code most}. */
  public static CountRange of(int least, int most) {
    return new CountRange(least, most);
  }

  /** As people write it: {@code 300..1000}, or {@code 300} where both ends agree. */
  @Override
  public String toString() {
    return least == most ? String.valueOf(least) : least + ".." + most;
  }
}
