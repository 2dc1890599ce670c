package io.github.journeydsl.runtime.internal.run;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.scenario.Reentry;
import io.github.journeydsl.runtime.internal.code.Definition;
import io.github.journeydsl.runtime.internal.code.Entry;
import io.github.journeydsl.runtime.internal.code.Numbers;
import io.github.journeydsl.runtime.internal.code.Scenario;
import io.github.journeydsl.runtime.internal.code.Trigger;
import io.github.journeydsl.runtime.internal.state.Instance;
import io.github.journeydsl.runtime.internal.state.Lead;
import io.github.journeydsl.runtime.internal.state.Times;
import io.github.journeydsl.runtime.internal.state.Visits;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Origin;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The ways into scenarios. */
final class Entries {

  private final Scene scene;
  private final Machine machine;
  private final Lead lead;
  private final Interpreter interpreter;

  Entries(Scene scene, Interpreter interpreter) {
    this.scene = scene;
    this.machine = scene.machine;
    this.lead = scene.lead;
    this.interpreter = interpreter;
  }

  /** Lets the lead into the scenarios that an event is a trigger of. */
  void on(int event, Map<String, AttributeValue> attributes) {
    for (int number : machine.reactions[event].entries()) {
      Entry entry = machine.scenarios.get(number).entry();
      Map<Integer, AttributeValue> carried = carried(attributes);
      Trigger first = null;
      for (Trigger trigger : entry.triggers()) {
        if (trigger.event() == event && fires(trigger, carried) && first == null) {
          first = trigger;
        }
      }
      if (first != null && refusal(entry) == null) {
        enter(entry.definition(), first.words(), carried);
      }
    }
  }

  private boolean fires(Trigger trigger, Map<Integer, AttributeValue> carried) {
    if (trigger.window() >= 0 && !isLast(trigger)) {
      return false;
    }
    return trigger.condition() == null || new Answers(scene, carried).holds(trigger.condition());
  }

  /** Counts an event of a trigger with a frequency; whether it was the one that was missing. */
  private boolean isLast(Trigger trigger) {
    Times times = Lead.times(lead.windows, trigger.window());
    add(trigger, times, scene.now);
    if (times.size() < trigger.times()) {
      return false;
    }
    times.clear();
    return true;
  }

  private void add(Trigger trigger, Times times, long at) {
    times.add(at, Math.min(trigger.times(), Interpreter.MOST_IN_WINDOW));
    if (trigger.within() != null) {
      times.dropFirst(Answers.expired(machine.clockwork, times, trigger.within(), scene.now));
    }
  }

  /** Counts a late event for the triggers with a frequency; it lets nobody in. */
  void count(int event, long at) {
    for (int number : machine.reactions[event].entries()) {
      for (Trigger trigger : machine.scenarios.get(number).entry().triggers()) {
        if (trigger.event() == event && trigger.window() >= 0) {
          add(trigger, Lead.times(lead.windows, trigger.window()), at);
        }
      }
    }
  }

  /** Lets the lead into the scenarios that wait for a score from {@code low} to {@code high}. */
  void crossing(int low, int high) {
    for (Scenario scenario : machine.scenarios) {
      Entry entry = scenario.entry();
      for (Trigger trigger : entry.triggers()) {
        Integer threshold = trigger.threshold();
        if (threshold != null && threshold >= low && threshold <= high && refusal(entry) == null) {
          enter(entry.definition(), trigger.words(), Map.of());
          break;
        }
      }
    }
  }

  /** Puts the lead in by hand. */
  void byHand(String id) {
    Entry entry = entry(id);
    if (entry == null) {
      scene.note(Notice.Kind.UNKNOWN_NAME, "scenario " + id);
      return;
    }
    String refusal =
        entry.triggers().stream().noneMatch(Trigger::manual) ? "manual" : refusal(entry);
    if (refusal == null) {
      enter(entry.definition(), "on manual", Map.of());
    } else {
      scene.note(Notice.Kind.NOT_ENTERED, Optional.of(new Origin(id, 0, "", "")), refusal);
    }
  }

  /** Puts the lead in because a step says so. */
  void start(String id) {
    Entry entry = entry(id);
    if (entry != null && refusal(entry) == null) {
      enter(entry.definition(), "start " + id, Map.of());
    }
  }

  private @Nullable Entry entry(String id) {
    for (Scenario scenario : machine.scenarios) {
      if (scenario.entry().definition().scenario().equals(id)) {
        return scenario.entry();
      }
    }
    return null;
  }

  /** What keeps the lead out, in the word of the statement that does; null if nothing does. */
  private @Nullable String refusal(Entry entry) {
    Definition definition = entry.definition();
    for (Instance instance : lead.instances) {
      if (instance.definition.history() == definition.history()) {
        return "running";
      }
    }
    if (!definition.isFor(lead.phase)) {
      return "in";
    }
    if (entry.personas() != null && !Numbers.contains(entry.personas(), lead.persona)) {
      return "for";
    }
    Visits before = lead.visits[definition.history()];
    if (before == null || before.count == 0) {
      return null;
    }
    if (entry.reentry() instanceof Reentry.After after) {
      return machine.clockwork.plus(before.last, after.span()) <= scene.now ? null : "reentry";
    }
    return entry.reentry() instanceof Reentry.Never ? "reentry" : null;
  }

  private void enter(Definition definition, String why, Map<Integer, AttributeValue> carried) {
    Visits visits = lead.visits(definition.history());
    visits.count++;
    visits.last = scene.now;
    Instance instance = new Instance(definition, visits.count, scene.now);
    Interpreter.carry(instance, carried);
    int place = 0;
    while (place < lead.instances.size()
        && lead.instances.get(place).definition.order() < definition.order()) {
      place++;
    }
    lead.instances.add(place, instance);
    scene.note(Notice.Kind.ENTERED, instance, why);
    interpreter.begin(instance);
  }

  /** Attributes by number; those that no condition asks for have none. */
  Map<Integer, AttributeValue> carried(Map<String, AttributeValue> attributes) {
    if (attributes.isEmpty()) {
      return Map.of();
    }
    Map<Integer, AttributeValue> carried = new TreeMap<>();
    attributes.forEach((name, value) -> {
      int number = machine.names.attributes.find(name);
      if (number >= 0) {
        carried.put(number, value);
      }
    });
    return carried;
  }
}
