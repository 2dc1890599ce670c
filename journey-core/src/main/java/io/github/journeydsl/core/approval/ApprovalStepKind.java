package io.github.journeydsl.core.approval;

import io.github.journeydsl.core.problem.Term;

/** What is done in a step of an approval chain. */
public enum ApprovalStepKind implements Term {
  /** The request is written (起案). */
  DRAFT,
  /** The request is examined (審議). */
  REVIEW,
  /** The request is approved (承認). */
  APPROVE,
  /** The request is decided on (決裁). */
  DECIDE,
  /** The decision is noted or passed round (確認, 回覧). */
  ACKNOWLEDGE;

  /** Whether it lets a request pass: only what is approved or decided on is bought. */
  public boolean decides() {
    return this == APPROVE || this == DECIDE;
  }
}
