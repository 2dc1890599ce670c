package io.github.journeydsl.core.reference;

import io.github.journeydsl.core.element.ElementKind;
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
import io.github.journeydsl.core.scenariotest.TestLead;
import io.github.journeydsl.core.step.ScenarioStep;
import java.util.List;

/** The mentions of elements in scenarios, migrations and scenario tests. */
final class ScenarioReferences {

  private static final List<ElementKind> AUDIENCE = List.of(ElementKind.PERSONA, ElementKind.ROLE);

  private final References in;
  private final At at;

  private ScenarioReferences(References in, At at) {
    this.in = in;
    this.at = at;
  }

  static JourneyMap map(JourneyMap map, References in) {
    List<NurtureScenario> scenarios = Same.each(map.scenarios(), scenario -> {
      At at = At.element(ElementKind.SCENARIO, scenario.id());
      return new ScenarioReferences(in, at).scenario(scenario);
    });
    List<Migration> migrations = Same.each(map.migrations(), migration -> {
      At at = At.element(ElementKind.MIGRATION, migration.scenario());
      String id = in.one(at, "migration", ElementKind.SCENARIO, migration.scenario());
      return id.equals(migration.scenario())
          ? migration
          : new Migration(id, migration.fromVersion(), migration.moves());
    });
    List<ScenarioTest> tests = Same.each(map.tests(), test -> {
      At at = At.element(ElementKind.TEST, test.id());
      return new ScenarioReferences(in, at).test(test);
    });
    boolean same = scenarios.equals(map.scenarios())
        && migrations.equals(map.migrations())
        && tests.equals(map.tests());
    return same
        ? map
        : map.toBuilder()
            .scenarios(scenarios)
            .migrations(migrations)
            .tests(tests)
            .build();
  }

  private NurtureScenario scenario(NurtureScenario scenario) {
    List<Trigger> triggers = Same.each(scenario.triggers(), this::trigger);
    List<String> phases = in.all(at, "in", ElementKind.PHASE, scenario.phases());
    List<String> audience = Same.each(scenario.audience(), id -> in.one(at, "for", AUDIENCE, id));
    List<ExitRule> exits = Same.each(scenario.exits(), this::exit);
    var goals = in.events(at, "goal", scenario.goals());
    List<ScenarioStep> steps = new StepReferences(this, in, at).steps(scenario.steps());
    boolean same = triggers.equals(scenario.triggers())
        && phases.equals(scenario.phases())
        && audience.equals(scenario.audience())
        && exits.equals(scenario.exits())
        && goals.equals(scenario.goals())
        && steps.equals(scenario.steps());
    return same
        ? scenario
        : scenario.toBuilder()
            .triggers(triggers)
            .phases(phases)
            .audience(audience)
            .exits(exits)
            .goals(goals)
            .steps(steps)
            .build();
  }

  private Trigger trigger(Trigger trigger) {
    if (trigger instanceof Trigger.OnEvent on) {
      var event = in.event(at, "on", on.event());
      var condition = Same.one(on.condition(), one -> condition("on", one));
      return event.equals(on.event()) && condition.equals(on.condition())
          ? on
          : new Trigger.OnEvent(event, on.frequency(), condition);
    }
    return trigger;
  }

  private ExitRule exit(ExitRule exit) {
    if (exit instanceof ExitRule.OnEvent on) {
      var event = in.event(at, "exit", on.event());
      return event.equals(on.event()) ? exit : ExitRule.when(event);
    }
    Condition before = ((ExitRule.OnCondition) exit).condition();
    Condition condition = condition("exit", before);
    return condition.equals(before) ? exit : ExitRule.when(condition);
  }

  /** The condition behind the keyword {@code property}. */
  Condition condition(String property, Condition condition) {
    if (condition instanceof Condition.Compare compare) {
      return compare(property, compare);
    }
    if (condition instanceof Condition.Consent consent) {
      String channel = in.one(at, property, ElementKind.CHANNEL, consent.channel());
      return channel.equals(consent.channel()) ? condition : Condition.consent(channel);
    }
    if (condition instanceof Condition.Count count) {
      var event = in.event(at, property, count.event());
      return event.equals(count.event())
          ? condition
          : new Condition.Count(event, count.within(), count.comparison(), count.times());
    }
    if (condition instanceof Condition.And and) {
      List<Condition> parts = Same.each(and.parts(), part -> condition(property, part));
      return parts.equals(and.parts()) ? condition : new Condition.And(parts);
    }
    if (condition instanceof Condition.Or or) {
      List<Condition> parts = Same.each(or.parts(), part -> condition(property, part));
      return parts.equals(or.parts()) ? condition : new Condition.Or(parts);
    }
    Condition before = ((Condition.Not) condition).part();
    Condition part = condition(property, before);
    return part.equals(before) ? condition : Condition.not(part);
  }

  private Condition compare(String property, Condition.Compare compare) {
    boolean phase = compare.attribute().equals("phase");
    boolean role = compare.attribute().equals("role");
    if (compare.value() instanceof AttributeValue.Text text && (phase || role)) {
      ElementKind kind = phase ? ElementKind.PHASE : ElementKind.ROLE;
      String id = in.one(at, property, kind, text.value());
      return id.equals(text.value())
          ? compare
          : Condition.compare(compare.attribute(), compare.comparison(), AttributeValue.of(id));
    }
    return compare;
  }

  private ScenarioTest test(ScenarioTest test) {
    TestLead before = test.lead();
    TestLead lead = new TestLead(
        in.one(at, "lead", ElementKind.PERSONA, before.persona()),
        in.one(at, "lead", ElementKind.PHASE, before.phase()),
        in.all(at, "lead", ElementKind.CHANNEL, before.consent()));
    List<Given> given = Same.each(test.given(), one -> {
      var event = in.event(at, "given", one.event());
      return event.equals(one.event()) ? one : new Given(one.at(), event, one.attributes());
    });
    List<Expected> expected = Same.each(test.expected(), one -> {
      ExpectedEffect effect = effect(one.effect());
      return effect.equals(one.effect()) ? one : Expected.of(one.at(), effect);
    });
    boolean same =
        lead.equals(before) && given.equals(test.given()) && expected.equals(test.expected());
    return same
        ? test
        : test.toBuilder().lead(lead).given(given).expected(expected).build();
  }

  private ExpectedEffect effect(ExpectedEffect effect) {
    if (effect instanceof ExpectedEffect.Send send) {
      return new ExpectedEffect.Send(
          in.one(at, "expect", ElementKind.CONTENT, send.content()),
          in.one(at, "expect", ElementKind.CHANNEL, send.channel()));
    }
    if (effect instanceof ExpectedEffect.Phase phase) {
      return new ExpectedEffect.Phase(in.one(at, "expect", ElementKind.PHASE, phase.phase()));
    }
    return effect;
  }
}
