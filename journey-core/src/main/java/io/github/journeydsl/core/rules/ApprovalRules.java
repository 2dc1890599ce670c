package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.validation.Rule;
import java.util.List;

/** The rules about approval chains. */
final class ApprovalRules {

  static final List<Rule> ALL = List.of(
      new ApprovalGap(),
      new ApprovalNoDecision(),
      new ApprovalNotInDmu(),
      new ApprovalDocumentMissing(),
      new ApprovalSamePerson(),
      new ApprovalExceedsPhase(),
      new ApprovalMissing(),
      new ApprovalRemand(),
      new ApprovalCurrency());

  private ApprovalRules() {}
}
