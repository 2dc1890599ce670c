package io.github.journeydsl.core.analysis.maturity;

import io.github.journeydsl.core.problem.Term;

/** A part of a map whose places are counted for its {@link Maturity}. */
public enum MaturityPart implements Term {
  /** The head of the map: description, state, owner, review. */
  JOURNEY,
  /** The required roles of the DMU: each is held by somebody. */
  DMU,
  /** The personas: department, title, goal, challenge, information, source, decision path. */
  PERSONAS,
  /** The phases: goal, duration, a KPI, a touchpoint. */
  PHASES,
  /** Each required role in each phase: it takes part, or is declared absent. */
  COVERAGE,
  /** The touchpoints: channel, owner, somebody who takes part. */
  TOUCHPOINTS,
  /** The experiences: an action, a thought, a pain or a gain. */
  EXPERIENCES,
  /** The emotions: a score, and evidence for it that is more than an assumption. */
  EMOTIONS,
  /** What is offered to each person in each phase; the kind of each content, and a use for it. */
  CONTENTS,
  /** The approval chains: the time each step is allowed, and the phase the chain runs in. */
  APPROVALS,
  /** The opportunities: one for each pain; their ratings, owners and targets. */
  OPPORTUNITIES
}
