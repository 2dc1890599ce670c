package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.runtime.log.Alert;
import io.github.journeydsl.runtime.log.Cause;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.HandOff;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.MoveTo;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Origin;
import io.github.journeydsl.runtime.log.Send;
import io.github.journeydsl.runtime.log.Task;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lines of a log, down to the words that the decision fixes. */
public final class LogLines {

  /** Where neither the details nor the step are fixed, only the scenario and the instance. */
  private static final Set<Notice.Kind> FREE = EnumSet.of(
      Notice.Kind.ENTERED,
      Notice.Kind.LEFT,
      Notice.Kind.GOAL,
      Notice.Kind.NOT_ENTERED,
      Notice.Kind.QUARANTINED);

  private LogLines() {}

  /** A line for each entry. */
  public static List<String> of(List<LogEntry> log) {
    return log.stream().map(LogLines::line).toList();
  }

  /** The line of an entry: when, what, from which step, why. */
  public static String line(LogEntry entry) {
    return entry.at() + " " + entry.lead() + " " + what(entry) + " <- " + cause(entry.cause());
  }

  private static String what(LogEntry entry) {
    if (entry instanceof Send send) {
      return "send " + send.content() + " by " + send.channel() + ": " + decision(send.decision())
          + at(send.origin());
    }
    if (entry instanceof MoveTo move) {
      return "move " + move.from() + " to " + move.to() + at(move.origin());
    }
    if (entry instanceof HandOff handOff) {
      return "handoff " + handOff.team() + " as " + handOff.stage() + until(handOff.deadline())
          + at(handOff.origin());
    }
    if (entry instanceof Task task) {
      return "task " + task.team() + " " + task.text() + until(task.due()) + at(task.origin());
    }
    if (entry instanceof Alert alert) {
      return "alert " + alert.team() + " " + alert.text() + at(alert.origin());
    }
    return notice((Notice) entry);
  }

  private static String notice(Notice notice) {
    if (FREE.contains(notice.kind())) {
      return notice.kind()
          + notice
              .origin()
              .map(one -> " at " + one.scenario() + "#" + one.instance())
              .orElse("");
    }
    String detail = notice.detail().isEmpty() ? "" : " " + notice.detail();
    return notice.kind() + detail + notice.origin().map(LogLines::at).orElse("");
  }

  private static String decision(Decision decision) {
    if (decision instanceof Decision.Skipped skipped) {
      return "SKIPPED " + skipped.reason();
    }
    return decision instanceof Decision.Deferred deferred
        ? "DEFERRED " + deferred.reason() + until(deferred.until())
        : "SENT";
  }

  private static String until(Optional<Instant> until) {
    return until.map(one -> " until " + one).orElse("");
  }

  private static String at(Origin origin) {
    String round = origin.round().isEmpty() ? "" : "[" + origin.round() + "]";
    return " at " + origin.scenario() + "#" + origin.instance() + "/" + origin.step() + round;
  }

  private static String cause(Cause cause) {
    return cause.kind() + " " + cause.reference();
  }
}
