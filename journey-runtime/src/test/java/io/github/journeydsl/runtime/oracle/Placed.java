package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.step.HandOff;
import io.github.journeydsl.core.step.If;
import io.github.journeydsl.core.step.Repeat;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Split;
import io.github.journeydsl.core.step.WaitFor;
import java.util.ArrayList;
import java.util.List;

/**
 * A step where it stands, with its id and the blocks inside of it.
 *
 * @param step the step
 * @param id its id
 * @param blocks its blocks, in the order of the text
 */
record Placed(ScenarioStep step, String id, List<List<Placed>> blocks) {

  static List<Placed> of(NurtureScenario scenario, StepIds ids) {
    return of(scenario.steps(), ids.of(scenario).iterator());
  }

  private static List<Placed> of(List<ScenarioStep> steps, java.util.Iterator<String> ids) {
    List<Placed> placed = new ArrayList<>();
    for (ScenarioStep step : steps) {
      String id = ids.next();
      List<List<Placed>> blocks = new ArrayList<>();
      for (List<ScenarioStep> block : blocks(step)) {
        blocks.add(of(block, ids));
      }
      placed.add(new Placed(step, id, blocks));
    }
    return placed;
  }

  static List<List<ScenarioStep>> blocks(ScenarioStep step) {
    List<List<ScenarioStep>> blocks = new ArrayList<>();
    if (step instanceof If choice) {
      choice.arms().forEach(arm -> blocks.add(arm.steps()));
      blocks.add(choice.otherwise());
    } else if (step instanceof Split split) {
      split.arms().forEach(arm -> blocks.add(arm.steps()));
    } else if (step instanceof WaitFor wait) {
      blocks.add(wait.then());
      blocks.add(wait.otherwise());
    } else if (step instanceof HandOff handOff) {
      blocks.add(handOff.late());
      blocks.add(handOff.returned());
    } else if (step instanceof Repeat repeat) {
      blocks.add(repeat.steps());
    }
    return blocks;
  }
}
