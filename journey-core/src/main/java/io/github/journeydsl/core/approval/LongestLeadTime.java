package io.github.journeydsl.core.approval;

import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.core.value.TimeSpan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The longest lead time among all amounts, found in one walk over the thresholds: what begins or
 * ends at each of them is added to, or taken from, a running sum.
 */
final class LongestLeadTime {

  private static final Decimal ZERO = Decimal.of(0);

  /** The spans that begin (true) or end (false) at an amount. */
  private record Change(boolean begins, TimeSpan span) {}

  private final TreeMap<Decimal, List<Change>> changes = new TreeMap<>();

  private LongestLeadTime(ApprovalChain chain) {
    changes.put(ZERO, new ArrayList<>());
    boolean comparable = chain.currencies().size() <= 1;
    for (ApprovalStep step : chain.steps()) {
      if (step.within().isPresent() && (comparable || step.condition().isEmpty())) {
        add(step.within().get(), step.condition());
      }
    }
  }

  static LeadTime of(ApprovalChain chain) {
    return new LongestLeadTime(chain).walk();
  }

  private void add(TimeSpan span, Optional<AmountCondition> condition) {
    Decimal from =
        condition.flatMap(AmountCondition::atLeast).map(low -> low.amount()).orElse(ZERO);
    at(from).add(new Change(true, span));
    condition
        .flatMap(AmountCondition::below)
        .ifPresent(high -> at(high.amount()).add(new Change(false, span)));
  }

  private List<Change> at(Decimal amount) {
    return changes.computeIfAbsent(amount, a -> new ArrayList<>());
  }

  private LeadTime walk() {
    Map<SpanUnit, Long> running = new EnumMap<>(SpanUnit.class);
    LeadTime longest = new LeadTime(running);
    for (List<Change> here : changes.values()) {
      for (Change change : here) {
        long amount = change.span.amount();
        running.merge(change.span.unit(), change.begins ? amount : -amount, Long::sum);
      }
      running.values().removeIf(total -> total == 0);
      LeadTime time = new LeadTime(running);
      longest = time.leastDays() > longest.leastDays() ? time : longest;
    }
    return longest;
  }
}
