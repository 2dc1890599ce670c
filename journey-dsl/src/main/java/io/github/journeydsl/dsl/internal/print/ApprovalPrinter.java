package io.github.journeydsl.dsl.internal.print;

import io.github.journeydsl.core.approval.AmountCondition;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.approval.Quorum;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints approval chains. */
final class ApprovalPrinter {

  private ApprovalPrinter() {}

  static void print(ApprovalChain chain, Page page) {
    page.block(Words.head("approval", chain.id(), chain.label()), () -> {
      if (!chain.consulted().isEmpty()) {
        page.property("consult", Words.list(chain.consulted()));
      }
      page.gap();
      chain.steps().forEach(step -> print(step, page));
    });
  }

  private static void print(ApprovalStep step, Page page) {
    page.block(Words.head("step", step.id(), step.label()), () -> {
      page.property("kind", step.kind().term());
      page.property("when", step.condition().map(ApprovalPrinter::condition));
      page.property("by", approvers(step.approvers()));
      if (!step.documents().isEmpty()) {
        page.property("needs", Words.list(step.documents()));
      }
      page.property("within", step.within().map(Object::toString));
      page.property("remand", step.remandTo().map(to -> "to " + to));
    });
  }

  private static String condition(AmountCondition condition) {
    return Stream.of(
            condition.atLeast().map(low -> "amount >= " + Words.money(low)),
            condition.below().map(high -> "amount < " + Words.money(high)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" and "));
  }

  private static String approvers(Approvers approvers) {
    String names = Words.list(approvers.personas());
    if (approvers.personas().size() == 1) {
      return names;
    }
    if (approvers.quorum() instanceof Quorum.AtLeast some) {
      return some.people() + " of " + names;
    }
    return (approvers.quorum() instanceof Quorum.All ? "all of " : "any of ") + names;
  }
}
