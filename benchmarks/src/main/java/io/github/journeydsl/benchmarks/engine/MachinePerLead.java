package io.github.journeydsl.benchmarks.engine;

import io.github.journeydsl.benchmarks.nurture.Content;
import io.github.journeydsl.benchmarks.nurture.EventKind;
import io.github.journeydsl.benchmarks.nurture.EventLog;
import io.github.journeydsl.benchmarks.nurture.NamedEvent;
import io.github.journeydsl.benchmarks.nurture.Naming;
import io.github.journeydsl.benchmarks.nurture.Sends;
import io.github.journeydsl.benchmarks.nurture.TextNaming;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.action.Action;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.StateMachineFactory;
import reactor.core.publisher.Mono;

/**
 * Spring Statemachine: a machine for each lead, which gets all its events and decides itself which
 * of them matter. Its own timers know only the clock of the machine they run on, so the waits are
 * in a heap beside it, and their ends are events.
 */
final class MachinePerLead implements EngineSubject<List<NamedEvent<String>>> {

  private static final Naming<String> NAMING = new TextNaming();

  @Override
  public List<NamedEvent<String>> input(EventLog log) {
    return NamedEvent.all(log, NAMING);
  }

  @Override
  public Engine<List<NamedEvent<String>>> start(Sends sends) throws Exception {
    return new Running(sends);
  }

  private enum Stage {
    OUTSIDE,
    BEFORE_SEMINAR,
    BEFORE_CASE_STUDY
  }

  private enum Signal {
    VIEW,
    OPEN,
    DOWNLOAD,
    WAITED;

    static Signal of(EventKind kind) {
      return switch (kind) {
        case VIEW -> VIEW;
        case OPEN -> OPEN;
        case DOWNLOAD -> DOWNLOAD;
      };
    }
  }

  private static final class Running implements Engine<List<NamedEvent<String>>> {

    private final Sends sends;
    private final StateMachineFactory<Stage, Signal> machines;
    private final Map<String, Lead> leads = new HashMap<>();
    private final PriorityQueue<Wait> waits =
        new PriorityQueue<>(Comparator.comparingLong(Wait::due).thenComparingLong(Wait::number));
    private long number;
    private long now;

    Running(Sends sends) throws Exception {
      this.sends = sends;
      machines = machines();
    }

    private StateMachineFactory<Stage, Signal> machines() throws Exception {
      StateMachineBuilder.Builder<Stage, Signal> machine = StateMachineBuilder.builder();
      machine
          .configureStates()
          .withStates()
          .initial(Stage.OUTSIDE)
          .states(EnumSet.allOf(Stage.class));
      machine
          .configureTransitions()
          .withExternal()
          .source(Stage.OUTSIDE)
          .event(Signal.DOWNLOAD)
          .target(Stage.BEFORE_SEMINAR)
          .action(await(Content.SEMINAR))
          .and()
          .withExternal()
          .source(Stage.BEFORE_SEMINAR)
          .event(Signal.WAITED)
          .target(Stage.BEFORE_CASE_STUDY)
          .action(send(Content.SEMINAR))
          .action(await(Content.CASE_STUDY))
          .and()
          .withExternal()
          .source(Stage.BEFORE_CASE_STUDY)
          .event(Signal.WAITED)
          .target(Stage.OUTSIDE)
          .action(send(Content.CASE_STUDY));
      return machine.createFactory();
    }

    private Action<Stage, Signal> await(Content content) {
      return context -> waits.add(
          new Wait(now + content.waited(), number++, context.getStateMachine().getId()));
    }

    private Action<Stage, Signal> send(Content content) {
      return context ->
          sends.sent(NAMING.leadNumber(context.getStateMachine().getId()), content, now);
    }

    @Override
    public void feed(List<NamedEvent<String>> events) {
      for (NamedEvent<String> event : events) {
        advance(event.second());
        Lead lead =
            leads.computeIfAbsent(event.lead(), name -> new Lead(machines.getStateMachine(name)));
        if (lead.isNew(NAMING.remembered(event.id()))) {
          now = event.second();
          lead.tell(Signal.of(event.kind()));
        }
      }
    }

    private void advance(long before) {
      for (Wait wait = waits.peek(); wait != null && wait.due < before; wait = waits.peek()) {
        waits.remove();
        now = wait.due;
        Lead lead = leads.get(wait.lead);
        if (lead != null) {
          lead.tell(Signal.WAITED);
        }
      }
    }

    @Override
    public void drain() {
      advance(Long.MAX_VALUE);
    }
  }

  private static final class Lead extends RememberedIds {

    private final StateMachine<Stage, Signal> machine;

    Lead(StateMachine<Stage, Signal> machine) {
      this.machine = machine;
      machine.startReactively().block();
    }

    void tell(Signal signal) {
      machine.sendEvent(Mono.just(MessageBuilder.withPayload(signal).build())).blockLast();
    }
  }

  private record Wait(long due, long number, String lead) {}
}
