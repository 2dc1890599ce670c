package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.core.event.ConditionWords;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.step.If;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.StepIds;
import io.github.journeydsl.runtime.log.Origin;
import java.util.List;

/** The ways on from steps, for people: the number of a condition has the condition beside it. */
final class WayWords {

  private WayWords() {}

  /** A way on from a step: {@code 1 (rating >= 4)}, {@code else}. */
  static String of(ScenarioStep step, String way) {
    if (step instanceof If branch) {
      for (int arm = 0; arm < branch.arms().size(); arm++) {
        if (way.equals(String.valueOf(arm + 1))) {
          return way + " (" + ConditionWords.of(branch.arms().get(arm).condition()) + ")";
        }
      }
    }
    return way;
  }

  /** The way that was gone from the step of {@code origin}. */
  static String of(JourneyMap map, Origin origin, String way) {
    return map.scenario(origin.scenario())
        .map(scenario -> of(scenario, origin.step(), way))
        .orElse(way);
  }

  private static String of(NurtureScenario scenario, String step, String way) {
    int place = StepIds.of(scenario.steps()).indexOf(step);
    List<ScenarioStep> steps = Sources.steps(scenario.steps()).toList();
    return place < 0 ? way : of(steps.get(place), way);
  }
}
