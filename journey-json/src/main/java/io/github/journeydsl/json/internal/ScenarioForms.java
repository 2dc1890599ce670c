package io.github.journeydsl.json.internal;

import static io.github.journeydsl.json.internal.ChoiceForm.kind;
import static io.github.journeydsl.json.internal.ConditionForms.CONDITION;
import static io.github.journeydsl.json.internal.Field.ids;
import static io.github.journeydsl.json.internal.Field.list;
import static io.github.journeydsl.json.internal.Field.optional;
import static io.github.journeydsl.json.internal.Field.required;
import static io.github.journeydsl.json.internal.Field.unless;
import static io.github.journeydsl.json.internal.Quantities.SPAN;
import static io.github.journeydsl.json.internal.RecordForms.object;
import static io.github.journeydsl.json.internal.References.EVENT;

import io.github.journeydsl.core.scenario.ExitRule;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scenario.NurtureScenarioBuilder;
import io.github.journeydsl.core.scenario.Reentry;
import io.github.journeydsl.core.scenario.Trigger;

/** Nurture scenarios: who enters, who may again, when they leave. */
final class ScenarioForms {

  static final Form<Trigger.Frequency> FREQUENCY = object(
      "a.frequency",
      Trigger.Frequency::new,
      required("times", WholeForm.POSITIVE, Trigger.Frequency::times),
      required("within", SPAN, Trigger.Frequency::within));

  static final Form<Trigger> TRIGGER = ChoiceForm.of(
      "a.trigger",
      kind(
          "event",
          Trigger.OnEvent.class,
          object(
              "a.trigger-by-an-event",
              Trigger.OnEvent::new,
              required("event", EVENT, Trigger.OnEvent::event),
              optional("frequency", FREQUENCY, Trigger.OnEvent::frequency),
              optional("condition", CONDITION, Trigger.OnEvent::condition))),
      kind(
          "score",
          Trigger.OnScore.class,
          object(
              "a.trigger-by-score",
              Trigger.OnScore::new,
              required("threshold", WholeForm.ANY, Trigger.OnScore::threshold))),
      kind("manual", Trigger.OnManual.class, object("a.manual-trigger", Trigger.OnManual::new)));

  static final Form<Reentry> REENTRY = ChoiceForm.of(
      "a.reentry",
      kind("never", Reentry.Never.class, object("a.no-reentry", Reentry.Never::new)),
      kind(
          "after-exit",
          Reentry.AfterExit.class,
          object("a.reentry-after-exit", Reentry.AfterExit::new)),
      kind(
          "after",
          Reentry.After.class,
          object(
              "a.reentry-after-a-span",
              Reentry.After::new,
              required("span", SPAN, Reentry.After::span))),
      kind("always", Reentry.Always.class, object("a.constant-reentry", Reentry.Always::new)));

  static final Form<ExitRule> EXIT = ChoiceForm.of(
      "a.exit-rule",
      kind(
          "event",
          ExitRule.OnEvent.class,
          object(
              "a.exit-by-an-event",
              ExitRule.OnEvent::new,
              required("event", EVENT, ExitRule.OnEvent::event))),
      kind(
          "condition",
          ExitRule.OnCondition.class,
          object(
              "a.exit-by-a-condition",
              ExitRule.OnCondition::new,
              required("condition", CONDITION, ExitRule.OnCondition::condition))));

  static final Form<NurtureScenario> SCENARIO = EntityForm.of(
          "a.scenario", NurtureScenario::builder, NurtureScenarioBuilder::build)
      .with(required("id", Texts.ID, NurtureScenario::id), NurtureScenarioBuilder::id)
      .label(NurtureScenario::id, NurtureScenario::label, NurtureScenarioBuilder::label)
      .with(list("triggers", TRIGGER, NurtureScenario::triggers), NurtureScenarioBuilder::triggers)
      .with(ids("phases", NurtureScenario::phases), NurtureScenarioBuilder::phases)
      .with(ids("audience", NurtureScenario::audience), NurtureScenarioBuilder::audience)
      .with(
          unless(new Reentry.Never(), "reentry", REENTRY, NurtureScenario::reentry),
          NurtureScenarioBuilder::reentry)
      .with(list("exits", EXIT, NurtureScenario::exits), NurtureScenarioBuilder::exits)
      .with(list("goals", EVENT, NurtureScenario::goals), NurtureScenarioBuilder::goals)
      .with(list("steps", StepForms.STEP, NurtureScenario::steps), NurtureScenarioBuilder::steps)
      .form();

  private ScenarioForms() {}
}
