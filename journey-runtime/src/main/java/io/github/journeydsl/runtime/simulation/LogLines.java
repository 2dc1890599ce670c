package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.runtime.internal.line.JsonWriter;
import io.github.journeydsl.runtime.log.LogEntry;
import java.time.Instant;
import java.util.Locale;
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

  /**
   * The line of an input that was not taken: {@code "entry":"refused"}.
   *
   * @param locale the language of its message
   */
  public static String write(RefusedInput refused, Locale locale) {
    return new JsonWriter()
        .text("entry", "refused")
        .text("file", refused.file())
        .plain("line", refused.line())
        .plain("column", refused.column())
        .text("reason", refused.reason().term())
        .text("message", refused.message().in(locale))
        .toString();
  }

  /** The line of what is different for a lead between two versions of a map. */
  public static String write(String lead, Difference difference) {
    Outcome outcome = difference.outcome();
    JsonWriter line = new JsonWriter()
        .text("lead", lead)
        .text("difference", LogText.word(difference.kind()))
        .text("entry", outcome.kind().term());
    switch (outcome.kind()) {
      case SEND -> line.text("content", outcome.subject()).text("channel", outcome.detail());
      case MOVE -> line.text("to", outcome.subject());
      case HANDOFF -> line.text("team", outcome.subject()).text("stage", outcome.detail());
      case TASK, ALERT -> line.text("team", outcome.subject()).text("text", outcome.detail());
    }
    return line.text("before", difference.before().map(Instant::toString))
        .text("after", difference.after().map(Instant::toString))
        .toString();
  }

  /** The entry of a line as {@link #write} writes it; nothing for any other line. */
  public static Optional<LogEntry> read(String line) {
    return LogLine.read(line);
  }
}
