package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.runtime.log.LogEntry;
import java.util.Optional;

/**
 * Writes and reads the log as JSON Lines: one object for each entry, its fields always in the same
 * order, those without a value left out.
 *
 * <pre>{@code
 * {"at":"2026-10-08T01:00:00Z","lead":"lead-7","entry":"send","scenario":"follow-up","instance":1,"step":"send-invitation-by-email","content":"invitation","channel":"email","decision":"sent","cause":"timer","reference":"2026-10-08T01:00:00Z","key":"…"}
 * }</pre>
 *
 * <p>{@code docs/simulating.md} names the fields of each kind.
 */
public final class LogLines {

  private LogLines() {}

  /** The line of an entry, without its end. */
  public static String write(LogEntry entry) {
    return LogText.of(entry);
  }

  /** The entry of a line as {@link #write} writes it; nothing for any other line. */
  public static Optional<LogEntry> read(String line) {
    return LogLine.read(line);
  }
}
