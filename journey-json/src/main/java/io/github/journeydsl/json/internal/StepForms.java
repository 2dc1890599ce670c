package io.github.journeydsl.json.internal;

import static io.github.journeydsl.json.internal.ChoiceForm.kind;
import static io.github.journeydsl.json.internal.ConditionForms.CONDITION;
import static io.github.journeydsl.json.internal.Field.list;
import static io.github.journeydsl.json.internal.Field.optional;
import static io.github.journeydsl.json.internal.Field.optionalWhole;
import static io.github.journeydsl.json.internal.Field.required;
import static io.github.journeydsl.json.internal.Field.unless;
import static io.github.journeydsl.json.internal.Numbers.FLAG;
import static io.github.journeydsl.json.internal.Quantities.PERCENT;
import static io.github.journeydsl.json.internal.Quantities.SPAN;
import static io.github.journeydsl.json.internal.RecordForms.object;
import static io.github.journeydsl.json.internal.References.EVENT;
import static io.github.journeydsl.json.internal.Texts.TEXT;

import io.github.journeydsl.core.step.AddScore;
import io.github.journeydsl.core.step.Alert;
import io.github.journeydsl.core.step.Exit;
import io.github.journeydsl.core.step.HandOff;
import io.github.journeydsl.core.step.If;
import io.github.journeydsl.core.step.Move;
import io.github.journeydsl.core.step.Repeat;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.core.step.SetAttribute;
import io.github.journeydsl.core.step.Split;
import io.github.journeydsl.core.step.Start;
import io.github.journeydsl.core.step.StepName;
import io.github.journeydsl.core.step.Task;
import io.github.journeydsl.core.step.Wait;
import io.github.journeydsl.core.step.WaitFor;
import io.github.journeydsl.core.step.WaitUntil;

/** The steps of a scenario. */
final class StepForms {

  static final Form<StepName> NAME = object(
      "a.name-of-a-step",
      StepName::new,
      required("id", Texts.STEP_ID, StepName::id),
      optional("was", Texts.ID, StepName::was));

  static final Form<ScenarioStep> PART = new LaterForm<>(() -> StepForms.STEP);

  private static final ObjectForm<Send> SEND = object(
      "a.send",
      Send::new,
      required("content", Texts.ID, Send::content),
      required("channel", Texts.ID, Send::channel),
      optional("validFor", SPAN, Send::validFor),
      optional("name", NAME, Send::name));

  private static final ObjectForm<Move> MOVE = object(
      "a.move",
      Move::new,
      required("phase", Texts.ID, Move::phase),
      unless(false, "back", FLAG, Move::back),
      optional("name", NAME, Move::name));

  private static final ObjectForm<AddScore> SCORE = object(
      "a.score",
      AddScore::new,
      required("points", ScoringForms.POINTS, AddScore::points),
      optional("name", NAME, AddScore::name));

  private static final ObjectForm<SetAttribute> SET = object(
      "a.set",
      SetAttribute::new,
      required("attribute", Texts.ID, SetAttribute::attribute),
      required("value", EventForms.ATTRIBUTE_VALUE, SetAttribute::value),
      optional("name", NAME, SetAttribute::name));

  private static final ObjectForm<Wait> WAIT = object(
      "a.wait", Wait::new, required("span", SPAN, Wait::span), optional("name", NAME, Wait::name));

  private static final ObjectForm<WaitUntil> WAIT_UNTIL = object(
      "a.wait-until-a-moment",
      WaitUntil::new,
      required("moment", TimingForms.MOMENT, WaitUntil::moment),
      optional("name", NAME, WaitUntil::name));

  private static final ObjectForm<WaitFor> WAIT_FOR = object(
      "a.wait-for-an-event",
      WaitFor::new,
      required("event", EVENT, WaitFor::event),
      required("upTo", SPAN, WaitFor::upTo),
      list("then", PART, WaitFor::then),
      list("otherwise", PART, WaitFor::otherwise),
      optional("name", NAME, WaitFor::name));

  static final Form<If.Arm> CASE = object(
      "a.case-of-an-if",
      If.Arm::new,
      required("condition", CONDITION, If.Arm::condition),
      list("steps", PART, If.Arm::steps));

  /** "cases": the field "arms" is that of a split, and a name has one form in all kinds of step. */
  private static final ObjectForm<If> IF = object(
      "a.if",
      If::new,
      Field.atLeast(1, "cases", CASE, If::arms),
      list("otherwise", PART, If::otherwise),
      optional("name", NAME, If::name));

  static final Form<Split.Arm> ARM = object(
      "a.arm-of-a-split",
      Split.Arm::new,
      required("weight", PERCENT, Split.Arm::weight),
      required("id", Texts.ID, Split.Arm::id),
      list("steps", PART, Split.Arm::steps));

  private static final ObjectForm<Split> SPLIT = object(
      "a.split",
      Split::new,
      Field.atLeast(1, "arms", ARM, Split::arms),
      optional("name", NAME, Split::name));

  private static final ObjectForm<Repeat> REPEAT = object(
      "a.repeat",
      Repeat::new,
      optionalWhole("times", WholeForm.POSITIVE, Repeat::times),
      required("schedule", TimingForms.SCHEDULE, Repeat::schedule),
      list("steps", PART, Repeat::steps),
      optional("name", NAME, Repeat::name));

  private static final ObjectForm<HandOff> HAND_OFF = object(
      "a.hand-off",
      HandOff::new,
      required("team", Texts.ID, HandOff::team),
      required("stage", Texts.ID, HandOff::stage),
      required("until", EVENT, HandOff::until),
      optional("within", SPAN, HandOff::within),
      list("late", PART, HandOff::late),
      list("returned", PART, HandOff::returned),
      optional("name", NAME, HandOff::name));

  private static final ObjectForm<Task> TASK = object(
      "a.task",
      Task::new,
      required("team", Texts.ID, Task::team),
      required("text", TEXT, Task::text),
      optional("due", TimingForms.DUE, Task::due),
      optional("name", NAME, Task::name));

  private static final ObjectForm<Alert> ALERT = object(
      "a.alert",
      Alert::new,
      required("team", Texts.ID, Alert::team),
      required("text", TEXT, Alert::text),
      optional("name", NAME, Alert::name));

  private static final ObjectForm<Start> START = object(
      "a.start",
      Start::new,
      required("scenario", Texts.ID, Start::scenario),
      optional("name", NAME, Start::name));

  private static final ObjectForm<Exit> EXIT =
      object("a.exit", Exit::new, optional("name", NAME, Exit::name));

  static final Form<ScenarioStep> STEP = ChoiceForm.of(
      "a.step",
      kind("send", Send.class, SEND),
      kind("move", Move.class, MOVE),
      kind("score", AddScore.class, SCORE),
      kind("set", SetAttribute.class, SET),
      kind("wait", Wait.class, WAIT),
      kind("wait-until", WaitUntil.class, WAIT_UNTIL),
      kind("wait-for", WaitFor.class, WAIT_FOR),
      kind("if", If.class, IF),
      kind("split", Split.class, SPLIT),
      kind("repeat", Repeat.class, REPEAT),
      kind("handoff", HandOff.class, HAND_OFF),
      kind("task", Task.class, TASK),
      kind("alert", Alert.class, ALERT),
      kind("start", Start.class, START),
      kind("exit", Exit.class, EXIT));

  private StepForms() {}
}
