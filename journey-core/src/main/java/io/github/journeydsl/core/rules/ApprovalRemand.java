package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.SimilarNames;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.FindingBuilder;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A remand (差戻し) to a step that does not come before: a later one, the same, or none. */
final class ApprovalRemand implements Rule {

  /** Looking for similar names takes time, and nobody reads so many findings in one chain. */
  private static final int MOST_COMPARED = 100;

  @Override
  public String id() {
    return "approval-remand";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    return context.map().approvalChains().stream().flatMap(chain -> check(chain).stream());
  }

  private static List<Finding> check(ApprovalChain chain) {
    Map<String, ApprovalStep> all = new HashMap<>();
    chain.steps().forEach(step -> all.put(step.id(), step));
    Set<String> before = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (ApprovalStep step : chain.steps()) {
      String target = step.remandTo().orElse("");
      if (!target.isEmpty() && !before.contains(target)) {
        ApprovalStep meant = all.get(target);
        findings.add(
            meant == null
                ? unknown(chain, step, target, findings.size() < MOST_COMPARED)
                : notBefore(chain, step, meant));
      }
      before.add(step.id());
    }
    return findings;
  }

  private static Finding unknown(
      ApprovalChain chain, ApprovalStep step, String target, boolean suggesting) {
    List<String> similar = suggesting
        ? SimilarNames.of(target, chain.steps().stream().map(ApprovalStep::id).toList())
        : List.of();
    return at(
            chain,
            step,
            CoreMessages.message("approval-remand.unknown", Approvals.named(chain), target))
        .suggestions(similar)
        .build();
  }

  private static Finding notBefore(ApprovalChain chain, ApprovalStep step, ApprovalStep target) {
    if (step.id().equals(target.id())) {
      return at(chain, step, CoreMessages.message("approval-remand.self", Approvals.named(step)))
          .build();
    }
    Message later = CoreMessages.message(
        "approval-remand.later", Approvals.named(step), Approvals.named(target));
    return at(chain, step, later)
        .addRelated(Related.at(
            Approvals.step(chain, target),
            CoreMessages.message("approval-remand.here", Approvals.named(target))))
        .build();
  }

  private static FindingBuilder at(ApprovalChain chain, ApprovalStep step, Message message) {
    return Finding.at(Approvals.step(chain, step), message)
        .property("remand")
        .value(step.remandTo())
        .help(CoreMessages.message("approval-remand.help"));
  }
}
