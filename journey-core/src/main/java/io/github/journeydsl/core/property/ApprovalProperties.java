package io.github.journeydsl.core.property;

import io.github.journeydsl.core.approval.AmountCondition;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalChainBuilder;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepBuilder;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.value.TimeSpan;

/** Approval chains and their steps. */
final class ApprovalProperties {

  private ApprovalProperties() {}

  static final ElementType<ApprovalStep> STEP = new Description<>(
          ElementKind.STEP, ApprovalStep.class, ApprovalStep::toBuilder, ApprovalStepBuilder::build)
      .named(
          ApprovalStep::id,
          ApprovalStepBuilder::id,
          ApprovalStep::label,
          ApprovalStepBuilder::label)
      .required("kind", ApprovalStepKind.class, ApprovalStep::kind, ApprovalStepBuilder::kind)
      .optional(
          "when", AmountCondition.class, ApprovalStep::condition, ApprovalStepBuilder::condition)
      .required("by", Approvers.class, ApprovalStep::approvers, ApprovalStepBuilder::approvers)
      .list("needs", String.class, ApprovalStep::documents, ApprovalStepBuilder::documents)
      .inAnyOrder()
      .optional("within", TimeSpan.class, ApprovalStep::within, ApprovalStepBuilder::within)
      .optional("remand", String.class, ApprovalStep::remandTo, ApprovalStepBuilder::remandTo)
      .type();

  static final ElementType<ApprovalChain> APPROVAL = new Description<>(
          ElementKind.APPROVAL,
          ApprovalChain.class,
          ApprovalChain::toBuilder,
          ApprovalChainBuilder::build)
      .named(
          ApprovalChain::id,
          ApprovalChainBuilder::id,
          ApprovalChain::label,
          ApprovalChainBuilder::label)
      .list("consult", String.class, ApprovalChain::consulted, ApprovalChainBuilder::consulted)
      .inAnyOrder()
      .elements("step", STEP, ApprovalChain::steps, ApprovalChainBuilder::steps)
      .type();
}
