package io.github.journeydsl.runtime.version;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.SourceFiles;
import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.LeadProfile;
import io.github.journeydsl.runtime.LeadState;
import io.github.journeydsl.runtime.input.LeadEvent;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Notice;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Maps of several versions, and a lead in them. */
final class Maps {

  static final Instant START = Instant.parse("2026-10-05T01:00:00Z");

  private static final String HEAD = """
      journey tool "道具" { version "%s" }
      persona mori "森" { roles user }
      role user "利用者"
      content guide "手引き" { purpose information }
      content cases "導入事例" { purpose promotion }
      phase awareness "認知" { touchpoint seminar "セミナー" }
      event go
      event came
      event done
      event handoff-returned
      """;

  private Maps() {}

  /** A map of a version, with what stands behind its declarations. */
  static JourneyMap version(String version, String rest) {
    String text = HEAD.formatted(version) + rest;
    return JourneyLoader.standard()
        .load(SourceFiles.of(Map.of("a.journey", text)), "a.journey")
        .orElseThrow();
  }

  /** A map of a version whose scenario {@code nurture} has these steps, and what follows. */
  static JourneyMap nurture(String version, String steps, String... rest) {
    return version(
        version,
        "scenario nurture \"育成\" {\n  on go\n" + steps.indent(2) + "}\n" + String.join("\n", rest));
  }

  static LeadEvent event(String id, String event, Instant at) {
    return LeadEvent.of(id, "lead", EventPattern.of(event), at);
  }

  /** A lead that entered at {@link #START}. */
  static LeadState entered(JourneyProgram program) {
    LeadState lead =
        program.lead(LeadProfile.of("lead").as("mori").in("awareness").consenting("email"));
    return program.step(lead, event("go-1", "go", START)).state();
  }

  /** The notices of a kind, their steps or their details. */
  static List<String> details(List<? extends LogEntry> log, Notice.Kind kind) {
    return log.stream()
        .filter(Notice.class::isInstance)
        .map(Notice.class::cast)
        .filter(notice -> notice.kind() == kind)
        .map(Notice::detail)
        .toList();
  }
}
