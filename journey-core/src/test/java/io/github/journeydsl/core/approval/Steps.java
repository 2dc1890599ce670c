package io.github.journeydsl.core.approval;

import io.github.journeydsl.core.value.Money;
import io.github.journeydsl.core.value.TimeSpan;

/** Steps of chains, with nothing in them but what a test is about. */
final class Steps {

  private Steps() {}

  static ApprovalStep step(String id, ApprovalStepKind kind) {
    return ApprovalStep.builder().id(id).kind(kind).approvers(Approvers.of("p")).build();
  }

  static ApprovalStep taking(String id, TimeSpan time) {
    return step(id, ApprovalStepKind.DECIDE).toBuilder().within(time).build();
  }

  static ApprovalStep when(ApprovalStep step, AmountCondition condition) {
    return step.toBuilder().condition(condition).build();
  }

  static ApprovalChain chain(ApprovalStep... steps) {
    return ApprovalChain.builder().id("ringi").addSteps(steps).build();
  }

  static Money yen(long amount) {
    return Money.of(amount, "JPY");
  }
}
