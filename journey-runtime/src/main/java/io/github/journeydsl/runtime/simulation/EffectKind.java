package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.runtime.log.Alert;
import io.github.journeydsl.runtime.log.Effect;
import io.github.journeydsl.runtime.log.HandOff;
import io.github.journeydsl.runtime.log.MoveTo;
import io.github.journeydsl.runtime.log.Send;

/** The kinds of effect. */
public enum EffectKind implements Term {
  /** A content for the lead. */
  SEND,
  /** The lead comes into another phase. */
  MOVE,
  /** The lead is handed to people. */
  HANDOFF,
  /** People get something to do. */
  TASK,
  /** People are told something. */
  ALERT;

  /** The kind of an effect. */
  public static EffectKind of(Effect effect) {
    if (effect instanceof Send) {
      return SEND;
    }
    if (effect instanceof MoveTo) {
      return MOVE;
    }
    if (effect instanceof HandOff) {
      return HANDOFF;
    }
    return effect instanceof Alert ? ALERT : TASK;
  }
}
