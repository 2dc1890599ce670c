package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.scenario.ExitRule;
import io.github.journeydsl.core.scenario.Migration;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scenario.Trigger;
import io.github.journeydsl.core.scenariotest.Expected;
import io.github.journeydsl.core.scenariotest.ExpectedEffect;
import io.github.journeydsl.core.scenariotest.Given;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
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

/** The mentions of elements in scenarios, migrations and scenario tests. */
final class ScenarioReferences {

  private static final List<ElementKind> AUDIENCE = List.of(ElementKind.PERSONA, ElementKind.ROLE);

  private final References references;
  private final ElementRef at;

  private ScenarioReferences(References references, ElementRef at) {
    this.references = references;
    this.at = at;
  }

  static void of(JourneyMap map, References references) {
    for (NurtureScenario scenario : map.scenarios()) {
      ElementRef at = ElementRef.of(ElementKind.SCENARIO, scenario.id());
      new ScenarioReferences(references, at).scenario(scenario);
    }
    for (Migration migration : map.migrations()) {
      ElementRef at = ElementRef.of(ElementKind.MIGRATION, migration.scenario());
      references.one(at, "migration", ElementKind.SCENARIO, migration.scenario());
    }
    for (ScenarioTest test : map.tests()) {
      ElementRef at = ElementRef.of(ElementKind.TEST, test.id());
      new ScenarioReferences(references, at).test(test);
    }
  }

  private void scenario(NurtureScenario scenario) {
    scenario.triggers().forEach(this::trigger);
    references.all(at, "in", ElementKind.PHASE, scenario.phases());
    scenario.audience().forEach(id -> references.either(at, "for", AUDIENCE, id));
    for (ExitRule exit : scenario.exits()) {
      if (exit instanceof ExitRule.OnEvent onEvent) {
        references.event(at, "exit", onEvent.event());
      } else if (exit instanceof ExitRule.OnCondition onCondition) {
        condition("exit", onCondition.condition());
      }
    }
    scenario.goals().forEach(goal -> references.event(at, "goal", goal));
    steps(scenario.steps());
  }

  private void trigger(Trigger trigger) {
    if (trigger instanceof Trigger.OnEvent onEvent) {
      references.event(at, "on", onEvent.event());
      onEvent.condition().ifPresent(condition -> condition("on", condition));
    }
  }

  private void steps(List<ScenarioStep> steps) {
    steps.forEach(this::step);
  }

  private void step(ScenarioStep step) {
    if (step instanceof Send send) {
      references.one(at, "send", ElementKind.CONTENT, send.content());
      references.one(at, "send", ElementKind.CHANNEL, send.channel());
    } else if (step instanceof Move move) {
      references.one(at, "move", ElementKind.PHASE, move.phase());
    } else if (step instanceof WaitFor wait) {
      references.event(at, "wait", wait.event());
      steps(wait.then());
      steps(wait.otherwise());
    } else if (step instanceof If branch) {
      for (If.Arm arm : branch.arms()) {
        condition("if", arm.condition());
        steps(arm.steps());
      }
      steps(branch.otherwise());
    } else if (step instanceof Split split) {
      split.arms().forEach(arm -> steps(arm.steps()));
    } else if (step instanceof Repeat repeat) {
      steps(repeat.steps());
    } else if (step instanceof HandOff handOff) {
      references.event(at, "until", handOff.until());
      steps(handOff.late());
      steps(handOff.returned());
    } else if (step instanceof Start start) {
      references.one(at, "start", ElementKind.SCENARIO, start.scenario());
    }
  }

  private void condition(String property, Condition condition) {
    if (condition instanceof Condition.Compare compare) {
      compare(property, compare);
    } else if (condition instanceof Condition.Consent consent) {
      references.one(at, property, ElementKind.CHANNEL, consent.channel());
    } else if (condition instanceof Condition.Count count) {
      references.event(at, property, count.event());
    } else if (condition instanceof Condition.And and) {
      and.parts().forEach(part -> condition(property, part));
    } else if (condition instanceof Condition.Or or) {
      or.parts().forEach(part -> condition(property, part));
    } else if (condition instanceof Condition.Not not) {
      condition(property, not.part());
    }
  }

  private void compare(String property, Condition.Compare compare) {
    if (compare.value() instanceof AttributeValue.Text text) {
      if (compare.attribute().equals("phase")) {
        references.one(at, property, ElementKind.PHASE, text.value());
      } else if (compare.attribute().equals("role")) {
        references.one(at, property, ElementKind.ROLE, text.value());
      }
    }
  }

  private void test(ScenarioTest test) {
    references.one(at, "lead", ElementKind.PERSONA, test.lead().persona());
    references.one(at, "lead", ElementKind.PHASE, test.lead().phase());
    references.all(at, "lead", ElementKind.CHANNEL, test.lead().consent());
    for (Given given : test.given()) {
      references.event(at, "given", given.event());
    }
    for (Expected expected : test.expected()) {
      if (expected.effect() instanceof ExpectedEffect.Send send) {
        references.one(at, "expect", ElementKind.CONTENT, send.content());
        references.one(at, "expect", ElementKind.CHANNEL, send.channel());
      } else if (expected.effect() instanceof ExpectedEffect.Phase phase) {
        references.one(at, "expect", ElementKind.PHASE, phase.phase());
      }
    }
  }
}
