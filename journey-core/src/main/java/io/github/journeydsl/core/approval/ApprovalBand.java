package io.github.journeydsl.core.approval;

import io.github.journeydsl.core.value.Money;
import java.util.Optional;

/**
 * Amounts that get the same route: from a lower bound, included, to an upper bound, excluded.
 *
 * <pre>{@code
 * for (ApprovalBand band : ringi.bands()) {
 *   System.out.println(band + ": " + band.route().leadTime());
 * }
 * }</pre>
 *
 * <p>{@link ApprovalChain#bands()} makes them: together they hold every amount, each exactly once.
 *
 * @param chain the chain
 * @param atLeast the smallest amount; from zero on where nothing is said
 * @param below the amount all are below, if there is one
 */
public record ApprovalBand(ApprovalChain chain, Optional<Money> atLeast, Optional<Money> below) {

  /** Whether {@code amount} is one of them; never, if the chain speaks of another currency. */
  public boolean contains(Money amount) {
    return chain.currencies().stream().allMatch(amount.currency()::equals)
        && atLeast.stream().allMatch(low -> low.amount().compareTo(amount.amount()) <= 0)
        && below.stream().allMatch(high -> amount.amount().compareTo(high.amount()) < 0);
  }

  /** The steps that are taken for each of them. */
  public ApprovalRoute route() {
    return atLeast
        .or(() -> chain.currencies().stream().findFirst().map(currency -> Money.of(0, currency)))
        .map(chain::routeFor)
        .orElseGet(() -> new ApprovalRoute(chain.steps()));
  }

  /** As people write it: {@code amount >= 1000000 JPY and amount < 5000000 JPY}. */
  @Override
  public String toString() {
    String low = atLeast.map(money -> "amount >= " + money).orElse("");
    String high = below.map(money -> "amount < " + money).orElse("");
    if (low.isEmpty() && high.isEmpty()) {
      return "any amount";
    }
    return low + (low.isEmpty() || high.isEmpty() ? "" : " and ") + high;
  }
}
