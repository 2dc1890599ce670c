package io.github.journeydsl.core.model;

import io.github.journeydsl.core.problem.Term;

/** Where an emotion is known from. */
public enum EvidenceKind implements Term {
  /** Interviews with customers. */
  INTERVIEW,
  /** A survey. */
  SURVEY,
  /** Records of the CRM. */
  CRM,
  /** Web or product analytics. */
  ANALYTICS,
  /** Watching people. */
  OBSERVATION,
  /** Notes of sales people. */
  SALES_NOTES,
  /** Nobody asked: it is assumed. */
  ASSUMPTION
}
