package io.github.journeydsl.json.internal;

import java.math.BigDecimal;
import java.util.OptionalInt;

/** Whole numbers that are written with a point or an exponent. */
final class Decimals {

  /** Neither {@code 1e999999999} nor its inverse must be written out to be judged. */
  private static final int MOST_DIGITS = 40;

  private Decimals() {}

  /** The {@code int} of a number such as {@code 1.0}: JSON makes no difference to {@code 1}. */
  static OptionalInt whole(BigDecimal number) {
    boolean small = (long) number.precision() + Math.abs((long) number.scale()) <= MOST_DIGITS;
    if (!small || number.stripTrailingZeros().scale() > 0) {
      return OptionalInt.empty();
    }
    boolean fits = number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
        && number.compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) >= 0;
    return fits ? OptionalInt.of(number.intValue()) : OptionalInt.empty();
  }
}
