package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.runtime.log.Cause;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The log of one lead, with the present hour and what gave rise to what is written next. */
final class Diary {

  final List<LogEntry> entries = new ArrayList<>();
  final String lead;
  Instant now = Instant.EPOCH;
  Cause cause = Cause.of(Cause.Kind.INPUT, "");

  Diary(String lead) {
    this.lead = lead;
  }

  void input(Instant at, String id) {
    now = at;
    cause = Cause.of(Cause.Kind.INPUT, id);
  }

  void timer(Instant at, Instant due) {
    now = at;
    cause = Cause.of(Cause.Kind.TIMER, due.toString());
  }

  void write(LogEntry entry) {
    entries.add(entry);
  }

  void notice(Notice.Kind kind, String detail) {
    write(new Notice(now, lead, kind, Optional.empty(), detail, cause));
  }

  void notice(Notice.Kind kind, Origin origin, String detail) {
    write(new Notice(now, lead, kind, Optional.of(origin), detail, cause));
  }
}
