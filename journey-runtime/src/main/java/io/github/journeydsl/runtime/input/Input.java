package io.github.journeydsl.runtime.input;

import java.time.Instant;

/**
 * Something that moves a lead on: a message about it, or the hour.
 *
 * <p>Instants are taken in whole milliseconds; what is finer is cut off.
 */
public sealed interface Input permits LeadInput, Wake {

  /** When it occurred; for a {@link Wake}, what time it is. */
  Instant at();
}
