package io.github.journeydsl.json.internal;

import static io.github.journeydsl.json.internal.ChoiceForm.kind;
import static io.github.journeydsl.json.internal.Field.ids;
import static io.github.journeydsl.json.internal.Field.list;
import static io.github.journeydsl.json.internal.Field.optional;
import static io.github.journeydsl.json.internal.Field.required;
import static io.github.journeydsl.json.internal.Field.unless;
import static io.github.journeydsl.json.internal.Quantities.MONEY;
import static io.github.journeydsl.json.internal.RecordForms.object;

import io.github.journeydsl.core.approval.AmountCondition;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalChainBuilder;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepBuilder;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.approval.Quorum;

/** Approval chains and their steps. */
final class ApprovalForms {

  static final Form<Quorum> QUORUM = ChoiceForm.of(
      "a.quorum",
      kind("all", Quorum.All.class, object("a.quorum-of-all", Quorum.All::new)),
      kind("any", Quorum.Any.class, object("a.quorum-of-any", Quorum.Any::new)),
      kind(
          "at-least",
          Quorum.AtLeast.class,
          object(
              "a.quorum-of-some",
              Quorum.AtLeast::new,
              required("people", WholeForm.POSITIVE, Quorum.AtLeast::people))));

  static final Form<Approvers> APPROVERS = object(
      "a.group-of-approvers",
      Approvers::new,
      unless(new Quorum.All(), "quorum", QUORUM, Approvers::quorum),
      Field.list("personas", new ListForm<>(Texts.ID, 1, true), Approvers::personas));

  static final Form<AmountCondition> CONDITION = object(
          "a.condition-on-the-amount",
          AmountCondition::new,
          optional("atLeast", MONEY, AmountCondition::atLeast),
          optional("below", MONEY, AmountCondition::below))
      .notEmpty();

  static final Form<ApprovalStep> STEP = EntityForm.of(
          "a.step-of-an-approval-chain", ApprovalStep::builder, ApprovalStepBuilder::build)
      .with(required("id", Texts.ID, ApprovalStep::id), ApprovalStepBuilder::id)
      .label(ApprovalStep::id, ApprovalStep::label, ApprovalStepBuilder::label)
      .with(
          required("kind", Texts.words(ApprovalStepKind.class), ApprovalStep::kind),
          ApprovalStepBuilder::kind)
      .with(
          required("approvers", APPROVERS, ApprovalStep::approvers), ApprovalStepBuilder::approvers)
      .with(
          optional("condition", CONDITION, ApprovalStep::condition), ApprovalStepBuilder::condition)
      .with(ids("documents", ApprovalStep::documents), ApprovalStepBuilder::documents)
      .with(optional("within", Quantities.SPAN, ApprovalStep::within), ApprovalStepBuilder::within)
      .with(optional("remandTo", Texts.ID, ApprovalStep::remandTo), ApprovalStepBuilder::remandTo)
      .form();

  static final Form<ApprovalChain> CHAIN = EntityForm.of(
          "a.approval-chain", ApprovalChain::builder, ApprovalChainBuilder::build)
      .with(required("id", Texts.ID, ApprovalChain::id), ApprovalChainBuilder::id)
      .label(ApprovalChain::id, ApprovalChain::label, ApprovalChainBuilder::label)
      .with(ids("consulted", ApprovalChain::consulted), ApprovalChainBuilder::consulted)
      .with(list("steps", STEP, ApprovalChain::steps), ApprovalChainBuilder::steps)
      .form();

  private ApprovalForms() {}
}
