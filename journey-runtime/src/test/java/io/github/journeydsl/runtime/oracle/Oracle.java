package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.LeadProfile;
import io.github.journeydsl.runtime.RuntimeSettings;
import io.github.journeydsl.runtime.input.LeadInput;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Runs one lead through a map, waking it at each due time. */
public final class Oracle {

  private final JourneyMap map;
  private final RuntimeSettings settings;
  private final StepIds ids;

  private Oracle(JourneyMap map, RuntimeSettings settings, StepIds ids) {
    this.map = map;
    this.settings = settings;
    this.ids = ids;
  }

  /** Steps are called as the program calls them. */
  public static Oracle of(JourneyProgram program) {
    return new Oracle(program.map(), program.settings(), StepIds.of(program));
  }

  /** Steps are called by their names, else by their numbers. */
  public static Oracle of(JourneyMap map, RuntimeSettings settings) {
    return new Oracle(map, settings, StepIds.numbered());
  }

  /** A lead of which something is known. */
  public OracleRun run(
      LeadProfile profile, List<? extends LeadInput> inputs, List<Outage> outages, Instant end) {
    return run(new OracleLead(map, settings, ids, profile, true), inputs, outages, end);
  }

  /** A lead of which nothing is known. */
  public OracleRun run(
      String lead, List<? extends LeadInput> inputs, List<Outage> outages, Instant end) {
    LeadProfile profile = LeadProfile.of(lead);
    return run(new OracleLead(map, settings, ids, profile, false), inputs, outages, end);
  }

  private static OracleRun run(
      OracleLead lead, List<? extends LeadInput> inputs, List<Outage> outages, Instant end) {
    for (LeadInput input : inputs) {
      if (!lead.isFar(input)) {
        advance(lead, outages, input.at().minusMillis(1));
      }
      lead.take(input);
    }
    advance(lead, outages, end);
    Facts facts = lead.facts();
    return new OracleRun(
        List.copyOf(lead.diary.entries),
        facts.persona,
        facts.phase,
        facts.consent,
        facts.attributes,
        facts.score.at(lead.clock().filter(end::isBefore).orElse(end)),
        lead.stays().stream().map(stay -> stay.scenario.id()).toList(),
        lead.overflowed());
  }

  private static void advance(OracleLead lead, List<Outage> outages, Instant upTo) {
    for (Optional<Instant> due = lead.nextDue(); due.isPresent(); due = lead.nextDue()) {
      Instant wake = due.get();
      for (Outage outage : outages) {
        wake = outage.misses(wake) ? outage.to() : wake;
      }
      if (wake.isAfter(upTo)) {
        return;
      }
      lead.wake(wake);
    }
  }
}
