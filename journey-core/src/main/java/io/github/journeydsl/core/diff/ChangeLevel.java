package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.problem.Term;

/** How much a change matters, the least first. */
public enum ChangeLevel implements Term {
  /** How things are called and described. */
  WORDING,
  /** What is known about people and the purchase: the curve, pains, goals, KPIs, opportunities. */
  INSIGHT,
  /** What the map is made of: phases, roles, touchpoints, contents, who takes part. */
  STRUCTURE,
  /** What leads will receive, how they are scored, and how purchases are approved. */
  BEHAVIOUR;

  /** The one of both that matters more. */
  ChangeLevel orHigher(ChangeLevel other) {
    return compareTo(other) < 0 ? other : this;
  }
}
