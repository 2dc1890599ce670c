package io.github.journeydsl.runtime.internal.run;

import io.github.journeydsl.runtime.internal.code.Definition;
import io.github.journeydsl.runtime.internal.state.Instance;
import io.github.journeydsl.runtime.internal.state.Lead;
import io.github.journeydsl.runtime.log.Cause;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Origin;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One step under way: the lead, the instant, what gave rise to it, and what was written so far. */
final class Scene {

  final Machine machine;
  final Lead lead;
  final Deque<Signal> derived = new ArrayDeque<>();
  long now;
  private List<LogEntry> log = List.of();
  private int derivedSoFar;
  private Cause cause = Cause.input("");
  private @Nullable Instant instant;

  Scene(Machine machine, Lead lead) {
    this.machine = machine;
    this.lead = lead;
  }

  /** Another input; what is written goes to {@code log}. */
  void open(List<LogEntry> log, long now) {
    this.log = log;
    this.now = now;
    derived.clear();
    derivedSoFar = 0;
  }

  /** The instant, made once. */
  Instant instant() {
    Instant made = instant;
    if (made == null || made.toEpochMilli() != now) {
      made = Instant.ofEpochMilli(now);
      instant = made;
    }
    return made;
  }

  Cause cause() {
    return cause;
  }

  void because(Cause cause) {
    this.cause = cause;
  }

  /** Queues what follows; false if too much has followed from one input already. */
  boolean derive(Signal signal) {
    if (derivedSoFar >= Bounds.MOST_DERIVED) {
      return false;
    }
    derivedSoFar++;
    derived.add(signal);
    return true;
  }

  /** A new input, or a new timer, with bounds of its own. */
  void begin() {
    derivedSoFar = 0;
    for (Instance instance : lead.instances) {
      if (instance.due != now) {
        instance.steps = 0;
      }
    }
  }

  void write(LogEntry entry) {
    log.add(entry);
  }

  void note(Notice.Kind kind, String detail) {
    note(kind, Optional.empty(), detail);
  }

  void note(Notice.Kind kind, Instance about, String detail) {
    note(kind, Optional.of(origin(about)), detail);
  }

  void note(Notice.Kind kind, Optional<Origin> about, String detail) {
    log.add(new Notice(instant(), lead.id, kind, about, detail, cause));
  }

  /** The present step of an instance. */
  Origin origin(Instance instance) {
    Definition definition = instance.definition;
    int rounds = definition.loops()[instance.place];
    String round = "";
    if (rounds > 0) {
      StringBuilder text = new StringBuilder();
      for (int depth = 0; depth < rounds; depth++) {
        text.append(depth == 0 ? "" : ".").append(instance.round(depth));
      }
      round = text.toString();
    }
    return new Origin(
        definition.scenario(), instance.number, definition.steps().get(instance.place), round);
  }
}
