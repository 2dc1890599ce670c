package io.github.journeydsl.core.approval;

import io.github.journeydsl.core.value.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The amounts at which the route of a chain changes: every bound of a condition but zero.
 *
 * <p>At a bound a step begins or ends, and no step does both at once, so that the routes on both
 * sides always differ.
 */
final class Thresholds {

  private Thresholds() {}

  /** The bands between those of a chain that speaks of one currency at most. */
  static List<ApprovalBand> bands(ApprovalChain chain) {
    NavigableSet<Money> thresholds = new TreeSet<>(Comparator.comparing(Money::amount));
    for (ApprovalStep step : chain.steps()) {
      step.condition().ifPresent(condition -> {
        condition.atLeast().ifPresent(thresholds::add);
        condition.below().ifPresent(thresholds::add);
      });
    }
    thresholds.removeIf(threshold -> threshold.amount().value().signum() == 0);
    List<ApprovalBand> bands = new ArrayList<>();
    Optional<Money> from = Optional.empty();
    for (Money threshold : thresholds) {
      Optional<Money> to = Optional.of(threshold);
      bands.add(new ApprovalBand(chain, from, to));
      from = to;
    }
    bands.add(new ApprovalBand(chain, from, Optional.empty()));
    return bands;
  }
}
