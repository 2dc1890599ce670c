package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.step.HandOff;
import io.github.journeydsl.core.step.If;
import io.github.journeydsl.core.step.Repeat;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Split;
import io.github.journeydsl.core.step.StepName;
import io.github.journeydsl.core.step.WaitFor;
import io.github.journeydsl.core.step.WaitUntil;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Steps of scenarios with their branches apart, to compare them beside their names. */
final class StepTree {

  private static final StepName SOME_NAME = StepName.of("step");

  private StepTree() {}

  /** All steps, those inside of others behind them. */
  static Stream<ScenarioStep> all(List<ScenarioStep> steps) {
    return steps.stream().flatMap(step -> Stream.concat(Stream.of(step), all(step.parts())));
  }

  /** The branches and the waits for something, with nothing in them and without names. */
  static List<ScenarioStep> ways(List<ScenarioStep> steps) {
    return all(steps)
        .filter(step -> step instanceof WaitFor
            || step instanceof WaitUntil
            || step instanceof If
            || step instanceof Split
            || step instanceof Repeat)
        .map(step -> bare(step).as(SOME_NAME))
        .toList();
  }

  /**
   * Whether steps differ in no more than names, and each name that is another says what it was: a
   * lead that waits there can be followed.
   */
  static boolean isRenamedOnly(List<ScenarioStep> old, List<ScenarioStep> now) {
    Set<String> names = new HashSet<>();
    all(old).forEach(step -> step.name().ifPresent(name -> names.add(name.id())));
    return same(old, now, names);
  }

  private static boolean same(List<ScenarioStep> old, List<ScenarioStep> now, Set<String> names) {
    if (old.size() != now.size()) {
      return false;
    }
    for (int at = 0; at < old.size(); at++) {
      if (!same(old.get(at), now.get(at), names)) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(ScenarioStep old, ScenarioStep now, Set<String> names) {
    boolean alone = name(old, names).equals(name(now, names))
        && bare(old).as(SOME_NAME).equals(bare(now).as(SOME_NAME));
    List<List<ScenarioStep>> before = branches(old);
    List<List<ScenarioStep>> after = branches(now);
    if (!alone || before.size() != after.size()) {
      return false;
    }
    for (int at = 0; at < before.size(); at++) {
      if (!same(before.get(at), after.get(at), names)) {
        return false;
      }
    }
    return true;
  }

  /** The name that the old map knows the step by, if it can know it. */
  private static Optional<String> name(ScenarioStep step, Set<String> known) {
    return step.name()
        .map(name -> known.contains(name.id()) ? name.id() : name.was().orElse(name.id()));
  }

  /** The step with nothing in its branches. */
  private static ScenarioStep bare(ScenarioStep step) {
    if (step instanceof WaitFor wait) {
      return new WaitFor(wait.event(), wait.upTo(), List.of(), List.of(), wait.name());
    }
    if (step instanceof If branch) {
      List<If.Arm> arms = branch.arms().stream()
          .map(arm -> new If.Arm(arm.condition(), List.of()))
          .toList();
      return new If(arms, List.of(), branch.name());
    }
    if (step instanceof Split split) {
      List<Split.Arm> arms = split.arms().stream()
          .map(arm -> new Split.Arm(arm.weight(), arm.id(), List.of()))
          .toList();
      return new Split(arms, split.name());
    }
    if (step instanceof Repeat repeat) {
      return new Repeat(repeat.times(), repeat.schedule(), List.of(), repeat.name());
    }
    if (step instanceof HandOff handOff) {
      return new HandOff(
          handOff.team(),
          handOff.stage(),
          handOff.until(),
          handOff.within(),
          List.of(),
          List.of(),
          handOff.name());
    }
    return step;
  }

  private static List<List<ScenarioStep>> branches(ScenarioStep step) {
    if (step instanceof WaitFor wait) {
      return List.of(wait.then(), wait.otherwise());
    }
    if (step instanceof If branch) {
      return Stream.concat(branch.arms().stream().map(If.Arm::steps), Stream.of(branch.otherwise()))
          .toList();
    }
    if (step instanceof Split split) {
      return split.arms().stream().map(Split.Arm::steps).toList();
    }
    if (step instanceof HandOff handOff) {
      return List.of(handOff.late(), handOff.returned());
    }
    return step.parts().isEmpty() ? List.of() : List.of(step.parts());
  }
}
