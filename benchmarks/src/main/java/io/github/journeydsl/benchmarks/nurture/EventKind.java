package io.github.journeydsl.benchmarks.nurture;

/** What a lead has done. */
public enum EventKind {
  /** Looked at a page. */
  VIEW,
  /** Opened a mail. */
  OPEN,
  /** Downloaded the white paper, which is what the scenario begins with. */
  DOWNLOAD
}
