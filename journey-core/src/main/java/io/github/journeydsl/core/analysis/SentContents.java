package io.github.journeydsl.core.analysis;

import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.step.Exit;
import io.github.journeydsl.core.step.HandOff;
import io.github.journeydsl.core.step.If;
import io.github.journeydsl.core.step.Move;
import io.github.journeydsl.core.step.Repeat;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.core.step.Split;
import io.github.journeydsl.core.step.WaitFor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a scenario sends, and in which phases: the target of the last move on the path, else the
 * phases the scenario is for.
 */
final class SentContents {

  private final Map<String, Set<String>> phasesByContent = new LinkedHashMap<>();

  private SentContents() {}

  static Map<String, Set<String>> of(NurtureScenario scenario) {
    SentContents sent = new SentContents();
    sent.walk(scenario.steps(), new LinkedHashSet<>(scenario.phases()));
    return sent.phasesByContent;
  }

  /** Walks the steps from {@code phases} and answers the phases a lead can be in behind them. */
  private Set<String> walk(List<ScenarioStep> steps, Set<String> phases) {
    Set<String> current = phases;
    for (ScenarioStep step : steps) {
      current = walk(step, current);
    }
    return current;
  }

  private Set<String> walk(ScenarioStep step, Set<String> phases) {
    if (step instanceof Send send) {
      phasesByContent
          .computeIfAbsent(send.content(), id -> new LinkedHashSet<>())
          .addAll(phases);
      return phases;
    }
    if (step instanceof Move move) {
      return Set.of(move.phase());
    }
    if (step instanceof Exit) {
      return Set.of(); // nobody comes behind it
    }
    if (step instanceof WaitFor wait) {
      return both(walk(wait.then(), phases), walk(wait.otherwise(), phases));
    }
    if (step instanceof If branch) {
      Set<String> behind = walk(branch.otherwise(), phases);
      for (If.Arm arm : branch.arms()) {
        behind = both(behind, walk(arm.steps(), phases));
      }
      return behind;
    }
    if (step instanceof Split split) {
      Set<String> behind = Set.of();
      for (Split.Arm arm : split.arms()) {
        behind = both(behind, walk(arm.steps(), phases));
      }
      return behind;
    }
    if (step instanceof Repeat repeat) {
      // a later round starts where one ended; walking twice would double with every nesting
      return walk(repeat.steps(), both(phases, targets(repeat.steps())));
    }
    if (step instanceof HandOff handOff) {
      Set<String> late = both(phases, walk(handOff.late(), phases));
      return both(late, walk(handOff.returned(), late));
    }
    return phases;
  }

  /** The targets of the moves that stand among {@code steps} and their parts. */
  private static Set<String> targets(List<ScenarioStep> steps) {
    Set<String> targets = new LinkedHashSet<>();
    Deque<ScenarioStep> open = new ArrayDeque<>(steps);
    while (!open.isEmpty()) {
      ScenarioStep step = open.pop();
      if (step instanceof Move move) {
        targets.add(move.phase());
      }
      open.addAll(step.parts());
    }
    return targets;
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }
}
