package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.runtime.LeadProfile;
import io.github.journeydsl.runtime.RuntimeSettings;
import io.github.journeydsl.runtime.input.LeadEvent;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Notice;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Plays one lead through a map, by local times, and tells what came of it in short lines. */
final class Script {

  private static final Set<Notice.Kind> QUIET =
      EnumSet.of(Notice.Kind.ENTERED, Notice.Kind.LEFT, Notice.Kind.CHOSE, Notice.Kind.GOAL);

  private final JourneyMap map;
  private final ZoneId zone;
  private final List<LeadInput> inputs = new ArrayList<>();
  private final List<Outage> outages = new ArrayList<>();
  private RuntimeSettings settings = RuntimeSettings.standard();
  private LeadProfile profile =
      LeadProfile.of("lead").as("ann").consenting("email", "line", "phone");

  private Script(JourneyMap map) {
    this.map = map;
    this.zone = map.timeZone().orElse(ZoneOffset.UTC);
  }

  static Script of(JourneyMap map) {
    return new Script(map);
  }

  Script with(LeadProfile profile) {
    this.profile = profile;
    return this;
  }

  Script with(RuntimeSettings settings) {
    this.settings = settings;
    return this;
  }

  Script given(String at, String event) {
    return given(at, EventPattern.of(event));
  }

  Script given(String at, EventPattern event) {
    return input(LeadEvent.of("e" + inputs.size(), "lead", event, instant(at)));
  }

  Script input(LeadInput input) {
    inputs.add(input);
    return this;
  }

  Script outage(String from, String to) {
    outages.add(new Outage(instant(from), instant(to)));
    return this;
  }

  Instant instant(String local) {
    return local.endsWith("Z")
        ? Instant.parse(local)
        : LocalDateTime.parse(local).atZone(zone).toInstant();
  }

  OracleRun run(String end) {
    return Oracle.of(map, settings).run(profile, inputs, outages, instant(end));
  }

  /** What happened up to a local time: {@code 2026-10-05T10:00 send c by email: SENT}. */
  List<String> until(String end) {
    return run(end).log().stream()
        .filter(entry -> !(entry instanceof Notice notice && QUIET.contains(notice.kind())))
        .map(this::shortly)
        .toList();
  }

  private String shortly(LogEntry entry) {
    String line = LogLines.line(entry).replaceAll(" at s#1/[^\\s\\[]+| <- .*", "");
    String what = line.substring(line.indexOf(" lead ") + " lead ".length());
    return entry.at().atZone(zone).toLocalDateTime() + " " + what;
  }
}
