package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.approval.AmountCondition;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.value.Money;

/** Small chains for the rules about approvals. */
final class ApprovalPieces {

  private ApprovalPieces() {}

  static ApprovalStep step(String id, ApprovalStepKind kind, String... people) {
    return ApprovalStep.builder()
        .id(id)
        .kind(kind)
        .approvers(Approvers.allOf(people))
        .build();
  }

  static ApprovalStep draft(String... people) {
    return step("draft", ApprovalStepKind.DRAFT, people);
  }

  static ApprovalStep decide(String id, String... people) {
    return step(id, ApprovalStepKind.DECIDE, people);
  }

  static ApprovalStep when(ApprovalStep step, AmountCondition condition) {
    return step.toBuilder().condition(condition).build();
  }

  static ApprovalChain chain(ApprovalStep... steps) {
    return ApprovalChain.builder().id("ringi").addSteps(steps).build();
  }

  static JourneyMap map(ApprovalStep... steps) {
    return Pieces.map().addApprovalChain(chain(steps)).build();
  }

  static Money yen(long amount) {
    return Money.of(amount, "JPY");
  }
}
