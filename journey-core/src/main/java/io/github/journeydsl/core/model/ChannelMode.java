package io.github.journeydsl.core.model;

import io.github.journeydsl.core.problem.Term;

/** Whether people meet a channel on a screen. */
public enum ChannelMode implements Term {
  /** On a screen. */
  ONLINE,
  /** In person, on paper or by voice. */
  OFFLINE
}
