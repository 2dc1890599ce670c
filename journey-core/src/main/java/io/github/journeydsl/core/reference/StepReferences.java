package io.github.journeydsl.core.reference;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.event.EventPattern;
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
    if (step instanceof Send send) {
      String content = in.one(at, "send", ElementKind.CONTENT, send.content());
      String channel = in.one(at, "send", ElementKind.CHANNEL, send.channel());
      boolean same = Same.is(content, send.content()) && Same.is(channel, send.channel());
      return same ? step : new Send(content, channel, send.validFor(), send.name());
    }
    if (step instanceof Move move) {
      String phase = in.one(at, "move", ElementKind.PHASE, move.phase());
      return Same.is(phase, move.phase()) ? step : new Move(phase, move.back(), move.name());
    }
    if (step instanceof Start start) {
      String id = in.one(at, "start", ElementKind.SCENARIO, start.scenario());
      return Same.is(id, start.scenario()) ? step : new Start(id, start.name());
    }
    return branching(step);
  }

  private ScenarioStep branching(ScenarioStep step) {
    if (step instanceof WaitFor wait) {
      return waitFor(wait);
    }
    if (step instanceof If branch) {
      List<If.Arm> arms = Same.each(branch.arms(), this::arm);
      List<ScenarioStep> otherwise = steps(branch.otherwise());
      boolean same = Same.is(arms, branch.arms()) && Same.is(otherwise, branch.otherwise());
      return same ? step : new If(arms, otherwise, branch.name());
    }
    if (step instanceof Split split) {
      List<Split.Arm> arms = Same.each(split.arms(), this::arm);
      return Same.is(arms, split.arms()) ? step : new Split(arms, split.name());
    }
    if (step instanceof Repeat repeat) {
      List<ScenarioStep> steps = steps(repeat.steps());
      return Same.is(steps, repeat.steps())
          ? step
          : new Repeat(repeat.times(), repeat.schedule(), steps, repeat.name());
    }
    return step instanceof HandOff handOff ? handOff(handOff) : step;
  }

  private ScenarioStep waitFor(WaitFor wait) {
    EventPattern event = in.event(at, "wait", wait.event());
    List<ScenarioStep> then = steps(wait.then());
    List<ScenarioStep> otherwise = steps(wait.otherwise());
    boolean same = Same.is(event, wait.event())
        && Same.is(then, wait.then())
        && Same.is(otherwise, wait.otherwise());
    return same ? wait : new WaitFor(event, wait.upTo(), then, otherwise, wait.name());
  }

  private If.Arm arm(If.Arm arm) {
    Condition condition = scenario.condition("if", arm.condition());
    List<ScenarioStep> steps = steps(arm.steps());
    boolean same = Same.is(condition, arm.condition()) && Same.is(steps, arm.steps());
    return same ? arm : new If.Arm(condition, steps);
  }

  private Split.Arm arm(Split.Arm arm) {
    List<ScenarioStep> steps = steps(arm.steps());
    return Same.is(steps, arm.steps()) ? arm : new Split.Arm(arm.weight(), arm.id(), steps);
  }

  private ScenarioStep handOff(HandOff handOff) {
    EventPattern until = in.event(at, "until", handOff.until());
    List<ScenarioStep> late = steps(handOff.late());
    List<ScenarioStep> returned = steps(handOff.returned());
    boolean same = Same.is(until, handOff.until())
        && Same.is(late, handOff.late())
        && Same.is(returned, handOff.returned());
    return same
        ? handOff
        : new HandOff(
            handOff.team(),
            handOff.stage(),
            until,
            handOff.within(),
            late,
            returned,
            handOff.name());
  }
}
