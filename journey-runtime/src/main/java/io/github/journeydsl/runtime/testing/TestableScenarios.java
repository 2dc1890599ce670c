package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scenario.Trigger;
import io.github.journeydsl.core.step.Start;
import java.util.HashSet;
import java.util.Set;

/**
 * The scenarios that a test can enter: by an event or the score, or because one of them starts
 * them. No test puts a lead in by hand.
 */
final class TestableScenarios {

  private final JourneyMap map;
  private final Set<String> ids = new HashSet<>();

  private TestableScenarios(JourneyMap map) {
    this.map = map;
  }

  static Set<String> of(JourneyMap map) {
    TestableScenarios found = new TestableScenarios(map);
    map.scenarios().stream()
        .filter(
            scenario -> !scenario.triggers().stream().allMatch(Trigger.OnManual.class::isInstance))
        .forEach(found::add);
    return Set.copyOf(found.ids);
  }

  private void add(NurtureScenario scenario) {
    if (ids.add(scenario.id())) {
      Sources.steps(scenario.steps())
          .filter(Start.class::isInstance)
          .flatMap(step -> map.scenario(((Start) step).scenario()).stream())
          .forEach(this::add);
    }
  }
}
