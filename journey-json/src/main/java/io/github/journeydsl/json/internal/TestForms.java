package io.github.journeydsl.json.internal;

import static io.github.journeydsl.json.internal.ChoiceForm.kind;
import static io.github.journeydsl.json.internal.Field.list;
import static io.github.journeydsl.json.internal.Field.required;
import static io.github.journeydsl.json.internal.Field.unless;
import static io.github.journeydsl.json.internal.Numbers.FLAG;
import static io.github.journeydsl.json.internal.Numbers.WHOLE;
import static io.github.journeydsl.json.internal.RecordForms.object;
import static io.github.journeydsl.json.internal.Texts.DATE_TIME;
import static io.github.journeydsl.json.internal.Texts.TEXT;

import io.github.journeydsl.core.scenariotest.Expected;
import io.github.journeydsl.core.scenariotest.ExpectedEffect;
import io.github.journeydsl.core.scenariotest.Given;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.core.scenariotest.ScenarioTestBuilder;
import io.github.journeydsl.core.scenariotest.TestLead;

/** Tests of scenarios: a lead, what it is given, what is expected. */
final class TestForms {

  static final Form<TestLead> LEAD = object(
      "a.lead",
      TestLead::new,
      required("persona", TEXT, TestLead::persona),
      required("phase", TEXT, TestLead::phase),
      list("consent", TEXT, TestLead::consent));

  static final Form<Given.Attribute> ATTRIBUTE = object(
      "a.attribute",
      Given.Attribute::new,
      required("name", TEXT, Given.Attribute::name),
      required("value", EventForms.ATTRIBUTE_VALUE, Given.Attribute::value));

  static final Form<Given> GIVEN = object(
      "a.given-event",
      Given::new,
      required("at", DATE_TIME, Given::at),
      required("event", References.EVENT, Given::event),
      list("attributes", ATTRIBUTE, Given::attributes));

  static final Form<ExpectedEffect> EFFECT = ChoiceForm.of(
      "a.effect",
      kind(
          "send",
          ExpectedEffect.Send.class,
          object(
              "a.expected-send",
              ExpectedEffect.Send::new,
              required("content", TEXT, ExpectedEffect.Send::content),
              required("channel", TEXT, ExpectedEffect.Send::channel))),
      kind(
          "phase",
          ExpectedEffect.Phase.class,
          object(
              "a.expected-phase",
              ExpectedEffect.Phase::new,
              required("phase", TEXT, ExpectedEffect.Phase::phase))),
      kind(
          "handoff",
          ExpectedEffect.HandOff.class,
          object(
              "a.expected-hand-off",
              ExpectedEffect.HandOff::new,
              required("team", TEXT, ExpectedEffect.HandOff::team))),
      kind(
          "task",
          ExpectedEffect.Task.class,
          object(
              "a.expected-task",
              ExpectedEffect.Task::new,
              required("team", TEXT, ExpectedEffect.Task::team))),
      kind(
          "alert",
          ExpectedEffect.Alert.class,
          object(
              "a.expected-alert",
              ExpectedEffect.Alert::new,
              required("team", TEXT, ExpectedEffect.Alert::team))),
      kind(
          "score",
          ExpectedEffect.Score.class,
          object(
              "a.expected-score",
              ExpectedEffect.Score::new,
              required("score", WHOLE, ExpectedEffect.Score::score))),
      kind("exit", ExpectedEffect.Exit.class, object("a.expected-exit", ExpectedEffect.Exit::new)));

  static final Form<Expected> EXPECTED = object(
      "a.expectation",
      Expected::new,
      required("at", DATE_TIME, Expected::at),
      required("effect", EFFECT, Expected::effect));

  static final Form<ScenarioTest> TEST = EntityForm.of(
          "a.test", ScenarioTest::builder, ScenarioTestBuilder::build)
      .with(required("id", TEXT, ScenarioTest::id), ScenarioTestBuilder::id)
      .label(ScenarioTest::id, ScenarioTest::label, ScenarioTestBuilder::label)
      .with(required("lead", LEAD, ScenarioTest::lead), ScenarioTestBuilder::lead)
      .with(list("given", GIVEN, ScenarioTest::given), ScenarioTestBuilder::given)
      .with(list("expected", EXPECTED, ScenarioTest::expected), ScenarioTestBuilder::expected)
      .with(
          unless(false, "noMoreSends", FLAG, ScenarioTest::noMoreSends),
          ScenarioTestBuilder::noMoreSends)
      .form();

  private TestForms() {}
}
