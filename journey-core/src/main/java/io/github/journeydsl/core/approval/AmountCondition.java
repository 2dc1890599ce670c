package io.github.journeydsl.core.approval;

import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.value.Money;
import java.util.Optional;

/**
 * The amounts for which a step is taken: from a lower bound, included (以上), to an upper bound,
 * excluded (未満).
 *
 * <p>Bounds of this one shape make neighbouring conditions meet without gap or overlap, for
 * fractions of an amount too.
 *
 * @param atLeast the smallest amount, if there is one
 * @param below the amount all are below, if there is one
 */
public record AmountCondition(Optional<Money> atLeast, Optional<Money> below) {

  /** Refuses a condition without a bound, bounds that leave no amount, and two currencies. */
  public AmountCondition {
    Invariants.require(
        atLeast.isPresent() || below.isPresent(), "amount", "", "invariant.amount-unbounded");
    below.ifPresent(high -> Invariants.require(
        high.amount().value().signum() > 0, "amount", high, "invariant.amount-none"));
    if (atLeast.isPresent() && below.isPresent()) {
      Money low = atLeast.get();
      Money high = below.get();
      String both = low + ", " + high;
      Invariants.require(
          low.currency().equals(high.currency()), "amount", both, "invariant.one-currency");
      Invariants.require(
          low.amount().compareTo(high.amount()) < 0, "amount", both, "invariant.amount-empty");
    }
  }

  /** The currency of its bounds. */
  public String currency() {
    return atLeast.or(() -> below).orElseThrow().currency();
  }

  /**
   * Whether {@code amount} lies within its bounds.
   *
   * @throws IllegalArgumentException if it is in another currency
   */
  public boolean includes(Money amount) {
    if (!amount.currency().equals(currency())) {
      throw new IllegalArgumentException(amount + " cannot be compared with " + currency());
    }
    return atLeast.stream().allMatch(low -> low.amount().compareTo(amount.amount()) <= 0)
        && below.stream().allMatch(high -> amount.amount().compareTo(high.amount()) < 0);
  }

  /** From an amount on. */
  public static AmountCondition atLeast(Money amount) {
    return new AmountCondition(Optional.of(amount), Optional.empty());
  }

  /** Below an amount. */
  public static AmountCondition below(Money amount) {
    return new AmountCondition(Optional.empty(), Optional.of(amount));
  }

  /** From an amount on, below another. */
  public static AmountCondition between(Money atLeast, Money below) {
    return new AmountCondition(Optional.of(atLeast), Optional.of(below));
  }
}
