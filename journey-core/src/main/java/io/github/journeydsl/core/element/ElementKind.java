package io.github.journeydsl.core.element;

import io.github.journeydsl.core.problem.Term;

/** What an element is. The words are the keywords of the text language. */
public enum ElementKind implements Term {
  /** The whole map. */
  JOURNEY,
  /** A stakeholder role of the DMU. */
  ROLE,
  /** A persona. */
  PERSONA,
  /** A channel. */
  CHANNEL,
  /** A content. */
  CONTENT,
  /** A phase. */
  PHASE,
  /** A touchpoint. */
  TOUCHPOINT,
  /** What one persona lives through at one touchpoint; its id is {@code touchpoint/persona}. */
  EXPERIENCE,
  /** An opportunity. */
  OPPORTUNITY,
  /** An approval chain. */
  APPROVAL,
  /** A step of an approval chain; its id is {@code chain/step}. */
  STEP,
  /** A declared event. */
  EVENT,
  /** The scoring of the map; there is only one, so it has no id. */
  SCORING,
  /** The send policy of the map; there is only one, so it has no id. */
  POLICY,
  /** A nurture scenario. */
  SCENARIO,
  /** A migration; its id is that of its scenario. */
  MIGRATION,
  /** A scenario test. */
  TEST,
  /**
   * A suppression; its id is that of the rule it silences, with the element behind it if it names
   * one: {@code dmu-coverage/phase/comparison}.
   */
  ALLOW
}
