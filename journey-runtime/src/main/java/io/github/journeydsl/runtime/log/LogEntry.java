package io.github.journeydsl.runtime.log;

import java.time.Instant;

/** One line of the log: an {@link Effect} to be carried out, or a {@link Notice}. */
public sealed interface LogEntry permits Effect, Notice {

  /** When it was decided or happened. */
  Instant at();

  /** The id of the lead. */
  String lead();

  /** What gave rise to it. */
  Cause cause();
}
