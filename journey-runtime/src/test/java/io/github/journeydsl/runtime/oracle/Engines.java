package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.LeadEngine;
import io.github.journeydsl.runtime.cases.Case;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.log.LogEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs leads through engines. */
final class Engines {

  private Engines() {}

  /** One engine for some leads; {@code inputs} are given to it in that order. */
  static List<LogEntry> run(List<Case> leads, List<LeadInput> inputs) {
    List<LogEntry> log = new ArrayList<>();
    JourneyProgram program = JourneyProgram.of(leads.get(0).map(), leads.get(0).settings());
    LeadEngine engine = LeadEngine.of(program, log::add);
    for (Case lead : leads) {
      lead.profile().map(program::lead).ifPresent(engine::put);
    }
    inputs.forEach(engine::accept);
    engine.advanceTo(end(leads));
    return log;
  }

  static List<LeadInput> inputs(List<Case> leads) {
    return leads.stream().flatMap(lead -> lead.inputs().stream()).toList();
  }

  static Instant end(List<Case> leads) {
    return leads.stream().map(Case::end).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** Logs of several leads as one: by instant, then by lead, then as it came about. */
  static List<LogEntry> merged(List<LogEntry> log) {
    return log.stream()
        .sorted(Comparator.comparing(LogEntry::at).thenComparing(LogEntry::lead))
        .toList();
  }
}
