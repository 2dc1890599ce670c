package io.github.journeydsl.runtime.internal.run;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.runtime.internal.code.Op;
import io.github.journeydsl.runtime.internal.state.Instance;
import io.github.journeydsl.runtime.internal.time.Clockwork;
import io.github.journeydsl.runtime.log.Notice;
import java.util.List;
import java.util.Map;

/**
 * The order in which an event acts: facts and phases, then goals and exits, then running waits,
 * then entries; and behind it, in the same order, what followed from it.
 */
final class Pipeline {

  final Interpreter interpreter;
  final Facts facts;
  private final Scene scene;
  private final Leaving leaving;
  private final Entries entries;

  Pipeline(Scene scene) {
    this.scene = scene;
    this.leaving = new Leaving(scene);
    this.facts = new Facts(scene);
    this.interpreter = new Interpreter(scene, leaving, facts);
    this.entries = new Entries(scene, interpreter);
  }

  /** Takes a signal and all that follows from it. */
  void take(Signal signal) {
    act(signal);
    drain();
  }

  /** Takes what followed. */
  private void drain() {
    for (Signal next = scene.derived.poll(); next != null; next = scene.derived.poll()) {
      act(next);
    }
  }

  private void act(Signal signal) {
    if (signal instanceof Signal.Event event) {
      event(event.number(), event.attributes());
    } else if (signal instanceof Signal.Crossing crossing) {
      leaving.look(-1);
      entries.crossing(crossing.low(), crossing.high());
    } else if (signal instanceof Signal.Start start) {
      entries.start(start.scenario());
    } else if (signal instanceof Signal.HandOffsOver) {
      releaseSends();
    } else {
      leaving.look(-1);
    }
  }

  private void event(int event, Map<String, AttributeValue> attributes) {
    if (event >= 0) {
      facts.take(event, scene.now, true);
    }
    leaving.look(event);
    if (event >= 0) {
      resume(event, attributes);
      entries.on(event, attributes);
    }
  }

  /** A late event: facts, and who leaves by them. */
  void late(int event, long at) {
    if (event >= 0) {
      facts.take(event, at, false);
      entries.count(event, at);
    }
    take(new Signal.Facts());
  }

  /** An entry by hand. */
  void byHand(String scenario) {
    entries.byHand(scenario);
    drain();
  }

  private void resume(int event, Map<String, AttributeValue> attributes) {
    if (scene.lead.instances.isEmpty()) {
      return;
    }
    for (Instance instance : List.copyOf(scene.lead.instances)) {
      if (!instance.left && !instance.quarantined) {
        resume(instance, event, attributes);
      }
    }
  }

  private void resume(Instance instance, int event, Map<String, AttributeValue> attributes) {
    int outermost = -1;
    for (int place = Leaving.handOff(instance); place >= 0; ) {
      Op.HandOff handOff = (Op.HandOff) instance.definition.op(place);
      if (event == handOff.until() || event == scene.machine.returned) {
        outermost = place;
      }
      place = instance.definition.around()[place];
    }
    if (outermost >= 0) {
      Interpreter.carry(instance, entries.carried(attributes));
      close(instance, outermost, event);
      interpreter.begin(instance);
    } else if (instance.definition.op(instance.place) instanceof Op.WaitFor wait
        && wait.event() == event) {
      Interpreter.carry(instance, entries.carried(attributes));
      interpreter.chose(instance, "then");
      instance.place++;
      interpreter.begin(instance);
    }
  }

  private void close(Instance instance, int place, int event) {
    Op.HandOff handOff = (Op.HandOff) instance.definition.op(place);
    instance.place = place;
    String name = scene.machine.names.events.name(event).toString();
    scene.note(Notice.Kind.HANDOFF_CLOSED, instance, name);
    boolean isReturned = event == scene.machine.returned;
    instance.place = isReturned ? handOff.returned() : handOff.after();
    leaving.handOffEnded(instance);
  }

  /** A timer of an instance ran out. */
  void timeIsUp(Instance instance, Op op) {
    instance.due = Clockwork.NEVER;
    if (op instanceof Op.Send send) {
      interpreter.again(instance, send);
    } else if (op instanceof Op.HandOff handOff) {
      scene.note(Notice.Kind.HANDOFF_LATE, instance, "");
      instance.place = handOff.late();
      interpreter.run(instance);
    } else {
      if (op instanceof Op.WaitFor wait) {
        interpreter.chose(instance, "else");
        instance.place = wait.otherwise();
      } else if (op instanceof Op.Loop loop) {
        interpreter.round(instance, loop);
      } else {
        instance.place++;
      }
      interpreter.run(instance);
    }
    drain();
  }

  private void releaseSends() {
    for (Instance instance : List.copyOf(scene.lead.instances)) {
      boolean waits = instance.definition.op(instance.place) instanceof Op.Send
          && instance.waitsForHandOff
          && !instance.left
          && !instance.quarantined;
      if (waits && scene.lead.instances.stream().noneMatch(Leaving::isOpen)) {
        interpreter.again(instance, (Op.Send) instance.definition.op(instance.place));
      }
    }
  }

  /** The present instant. */
  long now() {
    return scene.now;
  }

  /**
   * A migration lets an instance go on elsewhere: as it waited, or from the beginning of the step.
   */
  void migrated(Instance instance, String steps, boolean keepsTimer, boolean endsHandOff) {
    scene.note(Notice.Kind.MIGRATED, instance, steps);
    if (endsHandOff) {
      leaving.handOffEnded(instance);
    }
    if (!leaving.leavesByCondition(instance) && !keepsTimer && !instance.quarantined) {
      instance.waitsForHandOff = false;
      interpreter.run(instance);
    }
    drain();
  }

  /** A migration ends an instance. */
  void migratedToExit(Instance instance, String step) {
    scene.note(Notice.Kind.MIGRATED, instance, step + " -> exit");
    leaving.leave(instance, "migration");
    drain();
  }

  /** Points below zero faded at an instant, which may have raised the score. */
  void faded(long at) {
    facts.rose(
        scene.machine.score.at(scene.lead, at - 1, at), scene.machine.score.at(scene.lead, at, at));
  }
}
