package io.github.journeydsl.runtime.internal.run;

import io.github.journeydsl.runtime.internal.code.ExitTest;
import io.github.journeydsl.runtime.internal.code.Numbers;
import io.github.journeydsl.runtime.internal.code.Op;
import io.github.journeydsl.runtime.internal.state.Instance;
import io.github.journeydsl.runtime.internal.time.Clockwork;
import io.github.journeydsl.runtime.log.Notice;
import java.util.List;

/** Goals, and the ways out of a scenario. */
final class Leaving {

  private final Scene scene;

  Leaving(Scene scene) {
    this.scene = scene;
  }

  /**
   * Lets instances go that an event, or what holds now, makes leave; {@code event} is −1 for none.
   */
  void look(int event) {
    if (scene.lead.instances.isEmpty()) {
      return;
    }
    for (Instance instance : List.copyOf(scene.lead.instances)) {
      if (event >= 0 && Numbers.contains(instance.definition.goals(), event)) {
        scene.note(
            Notice.Kind.GOAL, instance, scene.machine.names.events.name(event).toString());
      }
      for (ExitTest exit : instance.definition.exits()) {
        if (!instance.left && holds(exit, event, instance)) {
          leave(instance, exit.words());
        }
      }
    }
  }

  private boolean holds(ExitTest exit, int event, Instance instance) {
    return exit.condition() == null
        ? exit.event() == event
        : new Answers(scene, instance.attributes).holds(exit.condition());
  }

  /** Whether a condition holds that makes an instance leave; if so, it is gone. */
  boolean leavesByCondition(Instance instance) {
    for (ExitTest exit : instance.definition.exits()) {
      if (exit.condition() != null && holds(exit, -1, instance)) {
        leave(instance, exit.words());
        return true;
      }
    }
    return false;
  }

  /** Ends an instance. */
  void leave(Instance instance, String why) {
    boolean wasOpen = isOpen(instance);
    scene.note(Notice.Kind.LEFT, instance, why);
    instance.left = true;
    instance.due = Clockwork.NEVER;
    scene.lead.instances.remove(instance);
    if (wasOpen) {
      handOffEnded(instance);
    }
  }

  /** The hand-off of an instance ended; if it was the last one, what waited for that follows. */
  void handOffEnded(Instance instance) {
    for (Instance other : scene.lead.instances) {
      if (other != instance && isOpen(other)) {
        return;
      }
    }
    scene.derive(new Signal.HandOffsOver());
  }

  /** Whether an instance waits in a hand-off, or in the block for a late one. */
  static boolean isOpen(Instance instance) {
    return !instance.left && handOff(instance) >= 0;
  }

  /** The place of the innermost hand-off an instance is in; −1 if it is in none. */
  static int handOff(Instance instance) {
    List<Op> ops = instance.definition.ops();
    if (ops.get(instance.place) instanceof Op.HandOff) {
      return instance.place;
    }
    return instance.definition.around()[instance.place];
  }
}
