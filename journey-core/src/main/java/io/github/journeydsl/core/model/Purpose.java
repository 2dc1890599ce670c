package io.github.journeydsl.core.model;

import io.github.journeydsl.core.problem.Term;

/** What a content is for. */
public enum Purpose implements Term {
  /** To inform. */
  INFORMATION,
  /** To promote; it needs the consent of the lead on channels that ask for it. */
  PROMOTION
}
