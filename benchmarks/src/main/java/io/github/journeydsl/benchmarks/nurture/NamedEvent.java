package io.github.journeydsl.benchmarks.nurture;

import java.util.ArrayList;
import java.util.List;

/**
 * An event as a program gets it.
 *
 * @param <K> what leads and events are named with
 * @param id the name of the event
 * @param lead the name of the lead
 * @param kind what it has done
 * @param second when, in seconds since 1970
 */
public record NamedEvent<K>(K id, K lead, EventKind kind, long second) {

  /** The events of {@code log}; those of a lead share its name. */
  public static <K> List<NamedEvent<K>> all(EventLog log, Naming<K> naming) {
    List<K> leads = new ArrayList<>(log.leads());
    for (int lead = 0; lead < log.leads(); lead++) {
      leads.add(naming.lead(lead));
    }
    List<NamedEvent<K>> events = new ArrayList<>(log.size());
    for (int event = 0; event < log.size(); event++) {
      events.add(new NamedEvent<>(
          naming.event(log.id(event)),
          leads.get(log.lead(event)),
          log.kind(event),
          log.second(event)));
    }
    return events;
  }
}
