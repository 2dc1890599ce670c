package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.runtime.internal.line.JsonFields;
import io.github.journeydsl.runtime.internal.line.JsonLine;
import io.github.journeydsl.runtime.internal.line.JsonValue;
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
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Makes an entry of the log of one line; a line that is none has a field that does not fit. */
final class LogLine {

  private final JsonFields fields;
  private boolean sound = true;

  private LogLine(JsonFields fields) {
    this.fields = fields;
  }

  static Optional<LogEntry> read(String text) {
    JsonLine.Read read = JsonLine.read(text);
    LogLine line = new LogLine(read.fields());
    Optional<LogEntry> entry = line.entry();
    return read.fault().isEmpty() && line.sound ? entry : Optional.empty();
  }

  private Optional<LogEntry> entry() {
    String word = text("entry");
    Instant at = instant("at").orElse(Instant.EPOCH);
    String lead = text("lead");
    Cause cause = Cause.of(constant(Cause.Kind.values(), text("cause")), text("reference"));
    sound &= instant("at").isPresent();
    return Term.parse(EffectKind.class, word)
        .map(kind -> effect(kind, at, lead, cause))
        .or(() -> Optional.of(notice(word, at, lead, cause)));
  }

  private LogEntry notice(String word, Instant at, String lead, Cause cause) {
    Notice.Kind kind = constant(Notice.Kind.values(), word);
    Optional<Origin> origin = fields.named("instance").map(field -> origin());
    return new Notice(at, lead, kind, origin, optional("detail").orElse(""), cause);
  }

  private LogEntry effect(EffectKind kind, Instant at, String lead, Cause cause) {
    Origin from = origin();
    return switch (kind) {
      case SEND -> new Send(at, lead, from, text("content"), text("channel"), decision(), cause);
      case MOVE -> new MoveTo(at, lead, from, optional("from").orElse(""), text("to"), cause);
      case HANDOFF ->
        new HandOff(at, lead, from, text("team"), text("stage"), instant("deadline"), cause);
      case TASK -> new Task(at, lead, from, text("team"), text("text"), instant("due"), cause);
      case ALERT -> new Alert(at, lead, from, text("team"), text("text"), cause);
    };
  }

  private Decision decision() {
    String word = text("decision");
    if (word.equals(LogText.SENT)) {
      return new Decision.Sent();
    }
    Decision.Reason reason = constant(Decision.Reason.values(), text("reason"));
    if (word.equals(LogText.SKIPPED)) {
      return new Decision.Skipped(reason);
    }
    sound &= word.equals(LogText.DEFERRED);
    return new Decision.Deferred(reason, instant("until"));
  }

  private Origin origin() {
    return new Origin(
        optional("scenario").orElse(""),
        instance(),
        optional("step").orElse(""),
        optional("round").orElse(""));
  }

  private int instance() {
    Optional<JsonValue> value = fields.named("instance").map(JsonFields.Field::value);
    if (value.isPresent() && value.get() instanceof JsonValue.Number number) {
      try {
        return Integer.parseInt(number.digits());
      } catch (NumberFormatException e) {
        sound = false;
        return 0;
      }
    }
    sound = false;
    return 0;
  }

  private <E extends Enum<E>> E constant(E[] constants, String word) {
    Optional<E> found =
        Arrays.stream(constants).filter(one -> LogText.word(one).equals(word)).findFirst();
    sound &= found.isPresent();
    return found.orElse(constants[0]);
  }

  private Optional<Instant> instant(String name) {
    try {
      return optional(name).map(Instant::parse);
    } catch (DateTimeException e) {
      sound = false;
      return Optional.empty();
    }
  }

  private String text(String name) {
    Optional<String> text = optional(name);
    sound &= text.isPresent();
    return text.orElse("");
  }

  private Optional<String> optional(String name) {
    Optional<JsonFields.Field> field = fields.named(name);
    if (field.isPresent() && field.get().value() instanceof JsonValue.Text text) {
      return Optional.of(text.text());
    }
    sound &= field.isEmpty();
    return Optional.empty();
  }
}
