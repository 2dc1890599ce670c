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
      return Same.is(id, migration.scenario())
          ? migration
          : new Migration(id, migration.fromVersion(), migration.moves());
    });
    List<ScenarioTest> tests = Same.each(map.tests(), test -> {
      At at = At.element(ElementKind.TEST, test.id());
      return new ScenarioReferences(in, at).test(test);
    });
    boolean same = Same.is(scenarios, map.scenarios())
        && Same.is(migrations, map.migrations())
        && Same.is(tests, map.tests());
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
    boolean same = Same.is(triggers, scenario.triggers())
        && Same.is(phases, scenario.phases())
        && Same.is(audience, scenario.audience())
        && Same.is(exits, scenario.exits())
        && Same.is(goals, scenario.goals())
        && Same.is(steps, scenario.steps());
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
      return Same.is(event, on.event()) && Same.is(condition, on.condition())
          ? on
          : new Trigger.OnEvent(event, on.frequency(), condition);
    }
    return trigger;
  }

  private ExitRule exit(ExitRule exit) {
    if (exit instanceof ExitRule.OnEvent on) {
      var event = in.event(at, "exit", on.event());
      return Same.is(event, on.event()) ? exit : ExitRule.when(event);
    }
    Condition before = ((ExitRule.OnCondition) exit).condition();
    Condition condition = condition("exit", before);
    return Same.is(condition, before) ? exit : ExitRule.when(condition);
  }

  /** The condition behind the keyword {@code property}. */
  Condition condition(String property, Condition condition) {
    if (condition instanceof Condition.Compare compare) {
      return compare(property, compare);
    }
    if (condition instanceof Condition.Consent consent) {
      String channel = in.one(at, property, ElementKind.CHANNEL, consent.channel());
      return Same.is(channel, consent.channel()) ? condition : Condition.consent(channel);
    }
    if (condition instanceof Condition.Count count) {
      var event = in.event(at, property, count.event());
      return Same.is(event, count.event())
          ? condition
          : new Condition.Count(event, count.within(), count.comparison(), count.times());
    }
    if (condition instanceof Condition.And and) {
      List<Condition> parts = Same.each(and.parts(), part -> condition(property, part));
      return Same.is(parts, and.parts()) ? condition : new Condition.And(parts);
    }
    if (condition instanceof Condition.Or or) {
      List<Condition> parts = Same.each(or.parts(), part -> condition(property, part));
      return Same.is(parts, or.parts()) ? condition : new Condition.Or(parts);
    }
    Condition before = ((Condition.Not) condition).part();
    Condition part = condition(property, before);
    return Same.is(part, before) ? condition : Condition.not(part);
  }

  private Condition compare(String property, Condition.Compare compare) {
    boolean phase = compare.attribute().equals("phase");
    boolean role = compare.attribute().equals("role");
    if (compare.value() instanceof AttributeValue.Text text && (phase || role)) {
      ElementKind kind = phase ? ElementKind.PHASE : ElementKind.ROLE;
      String id = in.one(at, property, kind, text.value());
      return Same.is(id, text.value())
          ? compare
          : Condition.compare(compare.attribute(), compare.comparison(), AttributeValue.of(id));
    }
    return compare;
  }

  private ScenarioTest test(ScenarioTest test) {
    TestLead before = test.lead();
    TestLead lead = lead(before);
    List<Given> given = Same.each(test.given(), one -> {
      var event = in.event(at, "given", one.event());
      return Same.is(event, one.event()) ? one : new Given(one.at(), event, one.attributes());
    });
    List<Expected> expected = Same.each(test.expected(), one -> {
      ExpectedEffect effect = effect(one.effect());
      return Same.is(effect, one.effect()) ? one : Expected.of(one.at(), effect);
    });
    boolean same =
        Same.is(lead, before) && Same.is(given, test.given()) && Same.is(expected, test.expected());
    return same
        ? test
        : test.toBuilder().lead(lead).given(given).expected(expected).build();
  }

  private TestLead lead(TestLead lead) {
    String persona = in.one(at, "lead", ElementKind.PERSONA, lead.persona());
    String phase = in.one(at, "lead", ElementKind.PHASE, lead.phase());
    List<String> consent = in.all(at, "lead", ElementKind.CHANNEL, lead.consent());
    boolean same = Same.is(persona, lead.persona())
        && Same.is(phase, lead.phase())
        && Same.is(consent, lead.consent());
    return same ? lead : new TestLead(persona, phase, consent);
  }

  private ExpectedEffect effect(ExpectedEffect effect) {
    if (effect instanceof ExpectedEffect.Send send) {
      String content = in.one(at, "expect", ElementKind.CONTENT, send.content());
      String channel = in.one(at, "expect", ElementKind.CHANNEL, send.channel());
      boolean same = Same.is(content, send.content()) && Same.is(channel, send.channel());
      return same ? effect : new ExpectedEffect.Send(content, channel);
    }
    if (effect instanceof ExpectedEffect.Phase phase) {
      String id = in.one(at, "expect", ElementKind.PHASE, phase.phase());
      return Same.is(id, phase.phase()) ? effect : new ExpectedEffect.Phase(id);
    }
    return effect;
  }
}
