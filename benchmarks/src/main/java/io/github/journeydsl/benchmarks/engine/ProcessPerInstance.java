package io.github.journeydsl.benchmarks.engine;

import io.github.journeydsl.benchmarks.nurture.Content;
import io.github.journeydsl.benchmarks.nurture.EventKind;
import io.github.journeydsl.benchmarks.nurture.EventLog;
import io.github.journeydsl.benchmarks.nurture.NamedEvent;
import io.github.journeydsl.benchmarks.nurture.Naming;
import io.github.journeydsl.benchmarks.nurture.Sends;
import io.github.journeydsl.benchmarks.nurture.TextNaming;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * A process engine: an instance of the process for each time a lead goes through the scenario. It
 * knows no ids of events, so those are remembered beside it, and is told only of downloads.
 */
final class ProcessPerInstance implements EngineSubject<List<NamedEvent<String>>> {

  private static final Naming<String> NAMING = new TextNaming();

  private final Kind kind;

  ProcessPerInstance(Kind kind) {
    this.kind = kind;
  }

  /** Starts a process engine. */
  interface Kind {
    Processes start(Delivery delivery);
  }

  /** What the tasks of the process do. */
  interface Delivery {
    void deliver(String lead, Content content, long second);
  }

  @Override
  public List<NamedEvent<String>> input(EventLog log) {
    return NamedEvent.all(log, NAMING);
  }

  @Override
  public Engine<List<NamedEvent<String>>> start(Sends sends) {
    return new Running(kind.start(
        (lead, content, second) -> sends.sent(NAMING.leadNumber(lead), content, second)));
  }

  private static final class Running implements Engine<List<NamedEvent<String>>> {

    private final Processes processes;
    private final Map<String, RememberedIds> remembered = new HashMap<>();
    private final Queue<Processes.DueTimer> known = new ArrayDeque<>();
    private long knownUntil = Long.MIN_VALUE;
    private long now;

    Running(Processes processes) {
      this.processes = processes;
    }

    @Override
    public void feed(List<NamedEvent<String>> events) {
      for (NamedEvent<String> event : events) {
        advance(event.second());
        boolean isNew = remembered
            .computeIfAbsent(event.lead(), lead -> new RememberedIds())
            .isNew(NAMING.remembered(event.id()));
        if (isNew && event.kind() == EventKind.DOWNLOAD && !processes.hasInstance(event.lead())) {
          processes.setClock(event.second());
          processes.startInstance(event.lead());
        }
      }
    }

    /**
     * Asks for the timers of the next days all at once, as no wait is shorter: whatever is set from
     * now on is due later. One question for each timer would cost the engine more than the timer.
     */
    private void advance(long before) {
      now = before;
      if (knownUntil == Long.MIN_VALUE) {
        knownUntil = before;
      }
      fireKnown(before);
      while (knownUntil < before) {
        knownUntil += Content.SEMINAR.waited();
        known.addAll(processes.timersDueBefore(knownUntil));
        fireKnown(before);
      }
    }

    private void fireKnown(long before) {
      for (Processes.DueTimer timer = known.peek();
          timer != null && timer.due() < before;
          timer = known.peek()) {
        known.remove();
        processes.setClock(timer.due());
        processes.fire(timer);
      }
    }

    @Override
    public void drain() {
      advance(now + Content.scenarioTakes() + 1);
    }

    @Override
    public void close() {
      processes.close();
    }
  }
}
