package io.github.journeydsl.json.internal;

import static io.github.journeydsl.json.internal.ChoiceForm.kind;
import static io.github.journeydsl.json.internal.Field.ids;
import static io.github.journeydsl.json.internal.Field.list;
import static io.github.journeydsl.json.internal.Field.required;
import static io.github.journeydsl.json.internal.Field.unless;
import static io.github.journeydsl.json.internal.Numbers.FLAG;
import static io.github.journeydsl.json.internal.RecordForms.object;
import static io.github.journeydsl.json.internal.Texts.DATE_TIME;

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
      required("persona", Texts.ID, TestLead::persona),
      required("phase", Texts.ID, TestLead::phase),
      ids("consent", TestLead::consent));

  static final Form<Given.Attribute> ATTRIBUTE = object(
      "a.given-attribute",
      Given.Attribute::new,
      required("name", Texts.ID, Given.Attribute::name),
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
              required("content", Texts.ID, ExpectedEffect.Send::content),
              required("channel", Texts.ID, ExpectedEffect.Send::channel))),
      kind(
          "phase",
          ExpectedEffect.Phase.class,
          object(
              "a.expected-phase",
              ExpectedEffect.Phase::new,
              required("phase", Texts.ID, ExpectedEffect.Phase::phase))),
      kind(
          "handoff",
          ExpectedEffect.HandOff.class,
          object(
              "a.expected-hand-off",
              ExpectedEffect.HandOff::new,
              required("team", Texts.ID, ExpectedEffect.HandOff::team))),
      kind(
          "task",
          ExpectedEffect.Task.class,
          object(
              "a.expected-task",
              ExpectedEffect.Task::new,
              required("team", Texts.ID, ExpectedEffect.Task::team))),
      kind(
          "alert",
          ExpectedEffect.Alert.class,
          object(
              "a.expected-alert",
              ExpectedEffect.Alert::new,
              required("team", Texts.ID, ExpectedEffect.Alert::team))),
      kind(
          "score",
          ExpectedEffect.Score.class,
          object(
              "a.expected-score",
              ExpectedEffect.Score::new,
              required("score", WholeForm.ANY, ExpectedEffect.Score::score))),
      kind("exit", ExpectedEffect.Exit.class, object("a.expected-exit", ExpectedEffect.Exit::new)));

  static final Form<Expected> EXPECTED = object(
      "a.expectation",
      Expected::new,
      required("at", DATE_TIME, Expected::at),
      required("effect", EFFECT, Expected::effect));

  static final Form<ScenarioTest> TEST = EntityForm.of(
          "a.test", ScenarioTest::builder, ScenarioTestBuilder::build)
      .with(required("id", Texts.ID, ScenarioTest::id), ScenarioTestBuilder::id)
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
