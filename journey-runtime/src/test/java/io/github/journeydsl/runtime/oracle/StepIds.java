package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.StepName;
import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.ProgramStep;
import java.util.ArrayList;
import java.util.List;

/** The ids of the steps of a scenario, in the order of the text. */
@FunctionalInterface
interface StepIds {

  List<String> of(NurtureScenario scenario);

  /** As a program names them: ids are no part of the meaning. */
  static StepIds of(JourneyProgram program) {
    return scenario -> program.scenario(scenario.id()).orElseThrow().steps().stream()
        .map(ProgramStep::id)
        .toList();
  }

  /** The name of a step, or its number. */
  static StepIds numbered() {
    return scenario -> {
      List<String> ids = new ArrayList<>();
      number(scenario.steps(), ids);
      return ids;
    };
  }

  private static void number(List<ScenarioStep> steps, List<String> ids) {
    for (ScenarioStep step : steps) {
      ids.add(step.name().map(StepName::id).orElse("step-" + (ids.size() + 1)));
      Placed.blocks(step).forEach(block -> number(block, ids));
    }
  }
}
