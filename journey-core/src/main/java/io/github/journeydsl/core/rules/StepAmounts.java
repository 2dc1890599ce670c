package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.approval.AmountCondition;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.core.value.Money;
import java.util.List;
import java.util.Optional;

/**
 * A step and the amounts it is taken for, which can be compared with those of the other steps of a
 * chain of one currency.
 *
 * @param step the step
 * @param from the smallest amount, included
 * @param to the end, excluded; nothing where there is none
 */
record StepAmounts(ApprovalStep step, Decimal from, Optional<Decimal> to)
    implements Comparable<StepAmounts> {

  static StepAmounts of(ApprovalStep step) {
    Optional<AmountCondition> condition = step.condition();
    Decimal from = condition
        .flatMap(AmountCondition::atLeast)
        .map(Money::amount)
        .orElseGet(() -> Decimal.of(0));
    return new StepAmounts(
        step, from, condition.flatMap(AmountCondition::below).map(Money::amount));
  }

  /** Steps in the order of the smallest amounts they are taken for. */
  static List<StepAmounts> sorted(List<ApprovalStep> steps) {
    return steps.stream().map(StepAmounts::of).sorted().toList();
  }

  /** Whether there are amounts between this and {@code other}, which starts no earlier. */
  boolean leavesGapTo(StepAmounts other) {
    return to.map(end -> end.compareTo(other.from) < 0).orElse(false);
  }

  /** Whether {@code other}, which starts no earlier, shares an amount with this. */
  boolean overlaps(StepAmounts other) {
    return to.map(end -> other.from.compareTo(end) < 0).orElse(true);
  }

  /** Of the two, the one that ends later. */
  StepAmounts further(StepAmounts other) {
    boolean otherEndsLater =
        to.isPresent() && other.to.map(end -> end.compareTo(to.get()) > 0).orElse(true);
    return otherEndsLater ? other : this;
  }

  /** By the smallest amount. */
  @Override
  public int compareTo(StepAmounts other) {
    return from.compareTo(other.from);
  }
}
