package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody who acts in an approval or is consulted for it, and whose roles the DMU does not have.
 *
 * <p>Who only takes note of a decision has no part in it.
 */
final class ApprovalNotInDmu implements Rule {

  @Override
  public String id() {
    return "approval-not-in-dmu";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    JourneyMap map = context.map();
    if (map.dmuRoles().isEmpty()) {
      return Stream.empty(); // then every role that somebody holds is in it
    }
    Set<String> dmu = map.dmuRoles().stream().map(role -> role.id()).collect(Collectors.toSet());
    return map.approvalChains().stream().flatMap(chain -> check(map, dmu, chain).stream());
  }

  private static List<Finding> check(JourneyMap map, Set<String> dmu, ApprovalChain chain) {
    Set<String> told = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (String person : chain.consulted()) {
      if (isOutside(map, dmu, person) && told.add(person)) {
        findings.add(finding(map, chain, Approvals.chain(chain.id()), "consult", person));
      }
    }
    for (ApprovalStep step : chain.steps()) {
      if (step.kind() == ApprovalStepKind.ACKNOWLEDGE) {
        continue;
      }
      for (String person : step.approvers().personas()) {
        if (isOutside(map, dmu, person) && told.add(person)) {
          findings.add(finding(map, chain, Approvals.step(chain, step), "by", person));
        }
      }
    }
    return findings;
  }

  /** Roles and personas that do not exist are told of as references that lead nowhere. */
  private static boolean isOutside(JourneyMap map, Set<String> dmu, String person) {
    List<String> roles = map.persona(person).map(Persona::roles).orElse(List.of());
    return roles.stream().noneMatch(dmu::contains)
        && roles.stream().anyMatch(role -> map.role(role).isPresent());
  }

  private static Finding finding(
      JourneyMap map, ApprovalChain chain, ElementRef where, String property, String person) {
    Message who = Elements.personaNamed(map, person);
    String key = property.equals("by") ? "approval-not-in-dmu.by" : "approval-not-in-dmu.consult";
    return Finding.at(where, CoreMessages.message(key, who, Approvals.named(chain)))
        .property(property)
        .value(person)
        .help(CoreMessages.message("approval-not-in-dmu.help"))
        .addRelated(Related.at(
            Elements.persona(person), CoreMessages.message("approval-not-in-dmu.who", who)))
        .build();
  }
}
