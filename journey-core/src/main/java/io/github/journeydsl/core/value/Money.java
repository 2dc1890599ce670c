package io.github.journeydsl.core.value;

import io.github.journeydsl.core.internal.Invariants;

/**
 * An amount of a currency.
 *
 * <pre>{@code
 * Money.of(1_000_000, "JPY")
 * }</pre>
 *
 * @param amount the amount in units of the currency, zero or more; fractions are allowed
 * @param currency the ISO 4217 code, three capital letters
 */
public record Money(Decimal amount, String currency) {

  /** Refuses a negative amount and a currency that is not three capital letters. */
  public Money {
    Invariants.require(!amount.isNegative(), "amount", amount, "invariant.amount");
    currency(currency);
  }

  /** A whole amount. */
  public static Money of(long amount, String currency) {
    return new Money(Decimal.of(amount), currency);
  }

  /**
   * Refuses what has not the shape of an ISO 4217 code. Whether a code is in use is not asked: the
   * list changes, and a journey must mean the same on every Java version.
   */
  public static void currency(String code) {
    boolean shape = code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    Invariants.require(shape, "currency", code, "invariant.currency");
  }

  /** As people write it: {@code 1000000 JPY}. */
  @Override
  public String toString() {
    return amount + " " + currency;
  }
}
