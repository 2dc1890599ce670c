package io.github.journeydsl.core.event;

import io.github.journeydsl.core.internal.Invariants;
import java.util.Set;

/**
 * An event of a lead, as scenarios and scoring wait for it: a declared word, or a verb and what it
 * is done to.
 *
 * <pre>{@code
 * EventPattern.of("contract-signed")
 * EventPattern.of(Verb.DOWNLOAD, "ma-guide")
 * }</pre>
 */
public sealed interface EventPattern {

  /** Words that mean something else wherever an event can stand; no event is declared by them. */
  Set<String> BUILT_IN = Set.of("enter", "leave", "manual", "score");

  /** A declared event, by its id. */
  static EventPattern of(String event) {
    return new Declared(event);
  }

  /** Something done to a touchpoint, a content or a phase. */
  static EventPattern of(Verb verb, String target) {
    return new Action(verb, target);
  }

  /**
   * An event that the map declares, such as {@code contract-signed}.
   *
   * @param event the id of the {@link EventType}
   */
  record Declared(String event) implements EventPattern {

    /** Refuses what is no id, and the built-in words. */
    public Declared {
      Invariants.id("event", event);
      Invariants.require(!BUILT_IN.contains(event), "event", event, "invariant.built-in-event");
    }

    @Override
    public String toString() {
      return event;
    }
  }

  /**
   * A verb with its target, such as {@code download ma-guide}.
   *
   * @param verb what the lead does
   * @param target the id of the touchpoint, content or phase
   */
  record Action(Verb verb, String target) implements EventPattern {

    /** Refuses a target that is no id, and the word {@code and}, which joins a condition. */
    public Action {
      Invariants.id("target", target);
      Invariants.require(!target.equals("and"), "target", target, "invariant.event-target");
    }

    @Override
    public String toString() {
      return verb.term() + " " + target;
    }
  }
}
