package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.approval.AmountCondition;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.FindingBuilder;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.core.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Amounts that no step of a chain approves or decides on, although it does so for others. */
final class ApprovalGap implements Rule {

  @Override
  public String id() {
    return "approval-gap";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean milderInDraft() {
    return true;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    return context.map().approvalChains().stream()
        .filter(chain -> chain.currencies().size() <= 1) // else approval-currency says so
        .flatMap(chain -> gaps(chain).stream());
  }

  /** Walks the deciding steps by their lower bounds and looks for room between them. */
  private static List<Finding> gaps(ApprovalChain chain) {
    List<StepAmounts> deciding = StepAmounts.sorted(
        chain.steps().stream().filter(step -> step.kind().decides()).toList());
    List<Finding> gaps = new ArrayList<>();
    Optional<StepAmounts> furthest = Optional.empty();
    for (StepAmounts next : deciding) {
      boolean isGap = furthest
          .map(reached -> reached.leavesGapTo(next))
          .orElse(!next.from().equals(Decimal.of(0)));
      if (isGap) {
        gaps.add(finding(chain, furthest, Optional.of(next)));
      }
      furthest = Optional.of(furthest.map(reached -> reached.further(next)).orElse(next));
    }
    if (furthest.flatMap(StepAmounts::to).isPresent()) {
      gaps.add(finding(chain, furthest, Optional.empty()));
    }
    return gaps;
  }

  /** The gap between a step that decides on less and one that decides on more. */
  private static Finding finding(
      ApprovalChain chain, Optional<StepAmounts> below, Optional<StepAmounts> above) {
    Optional<Money> from =
        below.flatMap(step -> step.step().condition()).flatMap(AmountCondition::below);
    Optional<Money> to =
        above.flatMap(step -> step.step().condition()).flatMap(AmountCondition::atLeast);
    Message amounts = Approvals.amounts(from, to);
    FindingBuilder finding = Finding.at(
            Approvals.chain(chain.id()),
            CoreMessages.message("approval-gap", Approvals.named(chain), amounts))
        .help(CoreMessages.message("approval-gap.help"));
    below.ifPresent(step -> finding.addRelated(neighbour(chain, step, "approval-gap.below")));
    above.ifPresent(step -> finding.addRelated(neighbour(chain, step, "approval-gap.above")));
    return finding.build();
  }

  private static Related neighbour(ApprovalChain chain, StepAmounts amounts, String key) {
    ApprovalStep step = amounts.step();
    return Related.at(
        Approvals.step(chain, step), CoreMessages.message(key, Approvals.named(step)));
  }
}
