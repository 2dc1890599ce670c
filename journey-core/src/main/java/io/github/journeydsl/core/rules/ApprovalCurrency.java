package io.github.journeydsl.core.rules;

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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A chain whose amounts are in several currencies, so that nobody can say which route is taken. */
final class ApprovalCurrency implements Rule {

  @Override
  public String id() {
    return "approval-currency";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    return context.map().approvalChains().stream()
        .filter(chain -> chain.currencies().size() > 1)
        .map(ApprovalCurrency::finding);
  }

  private static Finding finding(ApprovalChain chain) {
    List<Message> currencies = chain.currencies().stream().map(Message::plain).toList();
    FindingBuilder finding = Finding.at(
            Approvals.chain(chain.id()),
            CoreMessages.message(
                "approval-currency", Approvals.named(chain), Message.listed(currencies)))
        .help(CoreMessages.message("approval-currency.help"));
    Set<String> told = new HashSet<>();
    for (ApprovalStep step : chain.steps()) {
      step.condition()
          .filter(condition -> told.add(condition.currency()))
          .ifPresent(condition -> finding.addRelated(Related.at(
              Approvals.step(chain, step),
              CoreMessages.message("approval-currency.here", condition.currency()))));
    }
    return finding.build();
  }
}
