package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Send;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What happened to each lead, for people: what it did and what was done, in words of the domain.
 *
 * <pre>{@code
 * Timelines timelines = Timelines.of(map, 20);
 * simulation.run(events, timelines);
 * timelines.leads().get("lead-7").forEach(entry -> System.out.println(entry.text().english()));
 * }</pre>
 */
public final class Timelines implements SimulationObserver {

  private final TimelineWords words;
  private final int most;
  private final TreeMap<String, List<TimelineEntry>> leads = new TreeMap<>();

  private Timelines(TimelineWords words, int most) {
    this.words = words;
    this.most = most;
  }

  /** Keeps the timelines of {@code most} leads, the first by their ids. */
  public static Timelines of(JourneyMap map, int most) {
    return new Timelines(new TimelineWords(new MapNames(map)), most);
  }

  @Override
  public void taken(LeadInput input, Instant at) {
    if (isWanted(input.lead())) {
      add(input.lead(), at, TimelineEntry.Kind.INPUT, words.input(input));
    }
  }

  @Override
  public void logged(LogEntry entry) {
    if (isWanted(entry.lead())) {
      add(entry.lead(), entry.at(), kind(entry), words.entry(entry));
    }
  }

  private static TimelineEntry.Kind kind(LogEntry entry) {
    boolean waits = entry instanceof Send send && !(send.decision() instanceof Decision.Sent);
    return entry instanceof Notice || waits ? TimelineEntry.Kind.NOTICE : TimelineEntry.Kind.EFFECT;
  }

  /** Whether it is among the first so far; one that falls out of them never comes back. */
  private boolean isWanted(String lead) {
    return leads.size() < most || most > 0 && lead.compareTo(leads.lastKey()) <= 0;
  }

  private void add(String lead, Instant at, TimelineEntry.Kind kind, Message text) {
    leads.computeIfAbsent(lead, one -> new ArrayList<>()).add(new TimelineEntry(at, kind, text));
    if (leads.size() > most) {
      leads.pollLastEntry();
    }
  }

  /** The timelines by the ids of their leads. */
  public SortedMap<String, List<TimelineEntry>> leads() {
    return Collections.unmodifiableSortedMap(leads);
  }
}
