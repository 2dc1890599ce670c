package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.stream.Stream;

/** An approval chain in which nobody approves or decides on anything. */
final class ApprovalNoDecision implements Rule {

  @Override
  public String id() {
    return "approval-no-decision";
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
        .filter(chain -> chain.steps().stream().noneMatch(step -> step.kind().decides()))
        .map(ApprovalNoDecision::finding);
  }

  private static Finding finding(ApprovalChain chain) {
    return Finding.at(
            Approvals.chain(chain.id()),
            CoreMessages.message("approval-no-decision", Approvals.named(chain)))
        .help(CoreMessages.message("approval-no-decision.help"))
        .build();
  }
}
