package io.github.journeydsl.core.property;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.scenario.ExitRule;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scenario.NurtureScenarioBuilder;
import io.github.journeydsl.core.scenario.Reentry;
import io.github.journeydsl.core.scenario.Trigger;
import io.github.journeydsl.core.scenariotest.Expected;
import io.github.journeydsl.core.scenariotest.Given;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.core.scenariotest.ScenarioTestBuilder;
import io.github.journeydsl.core.scenariotest.TestLead;
import io.github.journeydsl.core.step.ScenarioStep;

/** Nurture scenarios and their tests. */
final class ScenarioProperties {

  private ScenarioProperties() {}

  static final ElementType<NurtureScenario> SCENARIO = new Description<>(
          ElementKind.SCENARIO,
          NurtureScenario.class,
          NurtureScenario::toBuilder,
          NurtureScenarioBuilder::build)
      .named(
          NurtureScenario::id,
          NurtureScenarioBuilder::id,
          NurtureScenario::label,
          NurtureScenarioBuilder::label)
      .list("on", Trigger.class, NurtureScenario::triggers, NurtureScenarioBuilder::triggers)
      .inAnyOrder()
      .list("in", String.class, NurtureScenario::phases, NurtureScenarioBuilder::phases)
      .inAnyOrder()
      .list("for", String.class, NurtureScenario::audience, NurtureScenarioBuilder::audience)
      .inAnyOrder()
      .defaulted(
          "reentry",
          Reentry.class,
          new Reentry.Never(),
          NurtureScenario::reentry,
          NurtureScenarioBuilder::reentry)
      .list("exit", ExitRule.class, NurtureScenario::exits, NurtureScenarioBuilder::exits)
      .inAnyOrder()
      .list("goal", EventPattern.class, NurtureScenario::goals, NurtureScenarioBuilder::goals)
      .inAnyOrder()
      .list("step", ScenarioStep.class, NurtureScenario::steps, NurtureScenarioBuilder::steps)
      .type();

  static final ElementType<ScenarioTest> TEST = new Description<>(
          ElementKind.TEST, ScenarioTest.class, ScenarioTest::toBuilder, ScenarioTestBuilder::build)
      .named(
          ScenarioTest::id,
          ScenarioTestBuilder::id,
          ScenarioTest::label,
          ScenarioTestBuilder::label)
      .required("lead", TestLead.class, ScenarioTest::lead, ScenarioTestBuilder::lead)
      .list("given", Given.class, ScenarioTest::given, ScenarioTestBuilder::given)
      .list("expect", Expected.class, ScenarioTest::expected, ScenarioTestBuilder::expected)
      .defaulted(
          "no more sends",
          Boolean.class,
          false,
          ScenarioTest::noMoreSends,
          ScenarioTestBuilder::noMoreSends)
      .type();
}
