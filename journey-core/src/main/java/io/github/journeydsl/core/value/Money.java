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
    IsoCodes.currency(currency);
  }

  /** A whole amount. */
  public static Money of(long amount, String currency) {
    return new Money(Decimal.of(amount), currency);
  }

  /** As people write it: {@code 1000000 JPY}. */
  @Override
  public String toString() {
    return amount + " " + currency;
  }
}
