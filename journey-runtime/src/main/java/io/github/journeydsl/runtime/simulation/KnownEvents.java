package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.scenario.ExitRule;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scenario.Trigger;
import io.github.journeydsl.core.step.HandOff;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.WaitFor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The events that mean something to a map, less those that follow from others. */
final class KnownEvents {

  private final Set<EventPattern> events = new LinkedHashSet<>();

  private KnownEvents() {}

  static List<EventPattern> of(JourneyMap map) {
    KnownEvents known = new KnownEvents();
    map.scenarios().forEach(known::add);
    map.scoring().ifPresent(scoring -> scoring.awards().forEach(one -> known.add(one.event())));
    map.phases().forEach(phase -> phase.entryEvents().forEach(known::add));
    map.events().forEach(event -> known.add(EventPattern.of(event.id())));
    map.phases().stream()
        .flatMap(phase -> phase.touchpoints().stream())
        .forEach(touchpoint -> known.add(EventPattern.of(Verb.VIEW, touchpoint.id())));
    return List.copyOf(known.events);
  }

  private void add(NurtureScenario scenario) {
    for (Trigger trigger : scenario.triggers()) {
      if (trigger instanceof Trigger.OnEvent on) {
        add(on.event());
      }
    }
    scenario.exits().forEach(exit -> exitEvent(exit).forEach(this::add));
    scenario.goals().forEach(this::add);
    scenario.steps().forEach(this::add);
  }

  private void add(ScenarioStep step) {
    if (step instanceof WaitFor wait) {
      add(wait.event());
    } else if (step instanceof HandOff handOff) {
      add(handOff.until());
    }
    step.parts().forEach(this::add);
  }

  private void add(EventPattern event) {
    if (!isDerived(event)) {
      events.add(event);
    }
  }

  private static List<EventPattern> exitEvent(ExitRule exit) {
    return exit instanceof ExitRule.OnEvent on ? List.of(on.event()) : List.of();
  }

  /** Events that end a scenario, well or early. */
  static List<EventPattern> ending(NurtureScenario scenario) {
    List<EventPattern> ending = new ArrayList<>(scenario.goals());
    scenario.exits().forEach(exit -> ending.addAll(exitEvent(exit)));
    ending.removeIf(KnownEvents::isDerived);
    return ending;
  }

  /** Whether it follows from other events. */
  static boolean isDerived(EventPattern event) {
    return event instanceof EventPattern.Action action
        && (action.verb() == Verb.ENTER || action.verb() == Verb.LEAVE);
  }
}
