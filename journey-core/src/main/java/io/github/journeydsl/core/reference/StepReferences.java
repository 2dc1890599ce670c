package io.github.journeydsl.core.reference;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.step.HandOff;
import io.github.journeydsl.core.step.If;
import io.github.journeydsl.core.step.Move;
import io.github.journeydsl.core.step.Repeat;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.core.step.Split;
import io.github.journeydsl.core.step.Start;
import io.github.journeydsl.core.step.WaitFor;
import java.util.List;

/** The mentions of elements in the steps of one scenario. */
final class StepReferences {

  private final ScenarioReferences scenario;
  private final References in;
  private final At at;

  StepReferences(ScenarioReferences scenario, References in, At at) {
    this.scenario = scenario;
    this.in = in;
    this.at = at;
  }

  List<ScenarioStep> steps(List<ScenarioStep> steps) {
    return Same.each(steps, this::step);
  }

  private ScenarioStep step(ScenarioStep step) {
    ScenarioStep changed = changed(step);
    return changed.equals(step) ? step : changed;
  }

  private ScenarioStep changed(ScenarioStep step) {
    if (step instanceof Send send) {
      return new Send(
          in.one(at, "send", ElementKind.CONTENT, send.content()),
          in.one(at, "send", ElementKind.CHANNEL, send.channel()),
          send.validFor(),
          send.name());
    }
    if (step instanceof Move move) {
      String phase = in.one(at, "move", ElementKind.PHASE, move.phase());
      return new Move(phase, move.back(), move.name());
    }
    if (step instanceof Start start) {
      String id = in.one(at, "start", ElementKind.SCENARIO, start.scenario());
      return new Start(id, start.name());
    }
    return branching(step);
  }

  private ScenarioStep branching(ScenarioStep step) {
    if (step instanceof WaitFor wait) {
      return new WaitFor(
          in.event(at, "wait", wait.event()),
          wait.upTo(),
          steps(wait.then()),
          steps(wait.otherwise()),
          wait.name());
    }
    if (step instanceof If branch) {
      List<If.Arm> arms = Same.each(
          branch.arms(),
          arm -> new If.Arm(scenario.condition("if", arm.condition()), steps(arm.steps())));
      return new If(arms, steps(branch.otherwise()), branch.name());
    }
    if (step instanceof Split split) {
      List<Split.Arm> arms =
          Same.each(split.arms(), arm -> new Split.Arm(arm.weight(), arm.id(), steps(arm.steps())));
      return new Split(arms, split.name());
    }
    if (step instanceof Repeat repeat) {
      return new Repeat(repeat.times(), repeat.schedule(), steps(repeat.steps()), repeat.name());
    }
    if (step instanceof HandOff handOff) {
      return new HandOff(
          handOff.team(),
          handOff.stage(),
          in.event(at, "until", handOff.until()),
          handOff.within(),
          steps(handOff.late()),
          steps(handOff.returned()),
          handOff.name());
    }
    return step;
  }
}
