package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.runtime.JourneyProgram;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** When each arrival of each lead is taken. */
final class Timetable {

  private final Duration lateness;
  private final Map<String, Stream> streams = new HashMap<>();

  Timetable(Duration lateness) {
    this.lateness = lateness;
  }

  /** What arrived of one lead, and the newest of it in the file at hand. */
  private static final class Stream {
    private final List<Scheduled> inputs = new ArrayList<>();
    private final Map<String, Instant> newest = new HashMap<>(2);
  }

  /**
   * An arrival and when it is taken.
   *
   * @param arrival the arrival
   * @param at when: its own instant, or that of the newer one after which it came too late
   * @param late whether it came too late
   */
  record Scheduled(Arrival arrival, Instant at, boolean late) {}

  void add(Arrival arrival) {
    Instant at = arrival.input().at();
    Stream stream = streams.computeIfAbsent(arrival.input().lead(), lead -> new Stream());
    Instant before = stream.newest.getOrDefault(arrival.file(), at);
    Instant newest = before.isBefore(at) ? at : before;
    stream.newest.put(arrival.file(), newest);
    boolean late = at.isBefore(newest.minus(lateness));
    stream.inputs.add(new Scheduled(arrival, late ? newest : at, late));
  }

  /** The inputs of each lead in the order in which they are taken. */
  Map<String, List<Scheduled>> leads(JourneyProgram program) {
    // what is the same to the order of the program is told apart by what it says, never by its line
    Comparator<Scheduled> order = Comparator.comparing(Scheduled::at)
        .thenComparing(Scheduled::late)
        .thenComparing(scheduled -> scheduled.arrival().input(), program.inputOrder())
        .thenComparing(scheduled -> EventLines.write(scheduled.arrival().input()));
    Map<String, List<Scheduled>> leads = new TreeMap<>();
    streams.forEach((lead, stream) -> {
      stream.inputs.sort(order);
      leads.put(lead, stream.inputs);
    });
    return leads;
  }
}
