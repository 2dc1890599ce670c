package io.github.journeydsl.cli;

import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.runtime.log.Notice;

/** Notices that are about the events and not about the leads. */
enum OddNotice implements Term {
  /** Leads that nothing was known of. */
  UNKNOWN_LEAD(Notice.Kind.UNKNOWN_LEAD),
  /** Names that the map does not have. */
  UNKNOWN_NAME(Notice.Kind.UNKNOWN_NAME),
  /** Copies of events. */
  DUPLICATE(Notice.Kind.DUPLICATE),
  /** Late events. */
  LATE(Notice.Kind.LATE),
  /** Entries by hand that did not happen. */
  NOT_ENTERED(Notice.Kind.NOT_ENTERED),
  /** Instances that broke a bound. */
  QUARANTINED(Notice.Kind.QUARANTINED);

  private final Notice.Kind kind;

  OddNotice(Notice.Kind kind) {
    this.kind = kind;
  }

  Notice.Kind kind() {
    return kind;
  }
}
