package io.github.journeydsl.benchmarks.engine;

import io.github.journeydsl.benchmarks.nurture.Content;
import io.github.journeydsl.benchmarks.nurture.EventKind;
import io.github.journeydsl.benchmarks.nurture.EventLog;
import io.github.journeydsl.benchmarks.nurture.NamedEvent;
import io.github.journeydsl.benchmarks.nurture.Naming;
import io.github.journeydsl.benchmarks.nurture.Sends;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The state machine one would write in an afternoon: a map of leads and a heap of their waits.
 *
 * @param <K> what leads and events are named with
 */
final class MapAndHeap<K> implements EngineSubject<List<NamedEvent<K>>> {

  private final Naming<K> naming;

  MapAndHeap(Naming<K> naming) {
    this.naming = naming;
  }

  @Override
  public List<NamedEvent<K>> input(EventLog log) {
    return NamedEvent.all(log, naming);
  }

  @Override
  public Engine<List<NamedEvent<K>>> start(Sends sends) {
    return new Running<>(naming, sends);
  }

  private static final class Running<K> implements Engine<List<NamedEvent<K>>> {

    private final Naming<K> naming;
    private final Sends sends;
    private final Map<K, Lead<K>> leads = new HashMap<>();
    private final PriorityQueue<Wait<K>> waits = new PriorityQueue<>(
        Comparator.<Wait<K>>comparingLong(Wait::due).thenComparingLong(Wait::number));
    private long number;

    Running(Naming<K> naming, Sends sends) {
      this.naming = naming;
      this.sends = sends;
    }

    @Override
    public void feed(List<NamedEvent<K>> events) {
      for (NamedEvent<K> event : events) {
        advance(event.second());
        Lead<K> lead = leads.computeIfAbsent(event.lead(), Lead::new);
        if (lead.isNew(naming.remembered(event.id()))
            && event.kind() == EventKind.DOWNLOAD
            && !lead.waits) {
          lead.waits = true;
          await(lead, Content.SEMINAR, event.second());
        }
      }
    }

    private void await(Lead<K> lead, Content content, long from) {
      waits.add(new Wait<>(from + content.waited(), number++, lead, content));
    }

    private void advance(long before) {
      for (Wait<K> wait = waits.peek(); wait != null && wait.due < before; wait = waits.peek()) {
        waits.remove();
        sends.sent(naming.leadNumber(wait.lead.name), wait.content, wait.due);
        if (wait.content == Content.SEMINAR) {
          await(wait.lead, Content.CASE_STUDY, wait.due);
        } else {
          wait.lead.waits = false;
        }
      }
    }

    @Override
    public void drain() {
      advance(Long.MAX_VALUE);
    }
  }

  private static final class Lead<K> extends RememberedIds {

    private final K name;
    private boolean waits;

    Lead(K name) {
      this.name = name;
    }
  }

  /** Of waits that end together, the one that began first ends first. */
  private record Wait<K>(long due, long number, Lead<K> lead, Content content) {}
}
