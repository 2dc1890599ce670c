package io.github.journeydsl.core.value;

import io.github.journeydsl.core.internal.Invariants;
import java.math.BigDecimal;

/**
 * A decimal number with one form only: {@code 3.60} and {@code 3.6} are the same value.
 *
 * <pre>{@code
 * Decimal.of("3.60").equals(Decimal.of("3.6"))   // true
 * }</pre>
 *
 * @param value the number, at most 40 digits, without trailing zeros
 */
public record Decimal(BigDecimal value) implements Comparable<Decimal> {

  /** Far beyond any amount or rate, and still safe to write out in full. */
  private static final int MOST_DIGITS = 40;

  /** Refuses a number of more than 40 digits. */
  public Decimal {
    // before anything writes it out: 1e999999999 would take a gigabyte as digits
    long digits = (long) value.precision() + Math.abs((long) value.scale());
    Invariants.require(digits <= MOST_DIGITS, "number", value, "invariant.digits", MOST_DIGITS);
    BigDecimal stripped = value.stripTrailingZeros();
    value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** A whole number. */
  public static Decimal of(long value) {
    return new Decimal(BigDecimal.valueOf(value));
  }

  /**
   * A number written out, such as {@code "3.6"} or {@code "-2"}.
   *
   * @throws NumberFormatException if it is no number
   */
  public static Decimal of(String value) {
    return new Decimal(new BigDecimal(value));
  }

  /** Whether the number is below zero. */
  public boolean isNegative() {
    return value.signum() < 0;
  }

  @Override
  public int compareTo(Decimal other) {
    return value.compareTo(other.value);
  }

  /** All digits, never an exponent. */
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
