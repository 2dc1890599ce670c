package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.runtime.internal.line.JsonWriter;
import io.github.journeydsl.runtime.log.Alert;
import io.github.journeydsl.runtime.log.Cause;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.Effect;
import io.github.journeydsl.runtime.log.HandOff;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.MoveTo;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Origin;
import io.github.journeydsl.runtime.log.Send;
import io.github.journeydsl.runtime.log.Task;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Writes an entry of the log as one line. */
final class LogText {

  static final String SENT = "sent";
  static final String SKIPPED = "skipped";
  static final String DEFERRED = "deferred";

  private LogText() {}

  static String of(LogEntry entry) {
    JsonWriter line = new JsonWriter().text("at", entry.at().toString()).text("lead", entry.lead());
    if (entry instanceof Notice notice) {
      line.text("entry", word(notice.kind()));
      notice.origin().ifPresent(origin -> origin(line, origin));
      line.text("detail", filled(notice.detail()));
      return cause(line, entry.cause()).toString();
    }
    Effect effect = (Effect) entry;
    line.text("entry", EffectKind.of(effect).term());
    origin(line, effect.origin());
    effect(line, effect);
    return cause(line, entry.cause()).text("key", effect.key()).toString();
  }

  private static void effect(JsonWriter line, Effect effect) {
    if (effect instanceof Send send) {
      line.text("content", send.content()).text("channel", send.channel());
      decision(line, send.decision());
    } else if (effect instanceof MoveTo move) {
      line.text("from", filled(move.from())).text("to", move.to());
    } else if (effect instanceof HandOff handOff) {
      line.text("team", handOff.team())
          .text("stage", handOff.stage())
          .text("deadline", handOff.deadline().map(Instant::toString));
    } else if (effect instanceof Task task) {
      line.text("team", task.team())
          .text("text", task.text())
          .text("due", task.due().map(Instant::toString));
    } else if (effect instanceof Alert alert) {
      line.text("team", alert.team()).text("text", alert.text());
    }
  }

  private static void decision(JsonWriter line, Decision decision) {
    if (decision instanceof Decision.Sent) {
      line.text("decision", SENT);
    } else if (decision instanceof Decision.Skipped skipped) {
      line.text("decision", SKIPPED).text("reason", word(skipped.reason()));
    } else if (decision instanceof Decision.Deferred deferred) {
      line.text("decision", DEFERRED)
          .text("reason", word(deferred.reason()))
          .text("until", deferred.until().map(Instant::toString));
    }
  }

  private static void origin(JsonWriter line, Origin origin) {
    line.text("scenario", filled(origin.scenario()))
        .plain("instance", origin.instance())
        .text("step", filled(origin.step()))
        .text("round", filled(origin.round()));
  }

  private static JsonWriter cause(JsonWriter line, Cause cause) {
    return line.text("cause", word(cause.kind())).text("reference", cause.reference());
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(one -> !one.isEmpty());
  }

  /** The word of a constant, such as {@code far-future}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
