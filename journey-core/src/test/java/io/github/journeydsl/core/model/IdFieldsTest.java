package io.github.journeydsl.core.model;

import io.github.journeydsl.core.Field;
import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.Refusal;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepBuilder;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.Comparison;
import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.event.EventAttribute;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.EventType;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.policy.SendPolicy;
import io.github.journeydsl.core.scenario.Migration;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scenariotest.ExpectedEffect;
import io.github.journeydsl.core.scenariotest.Given;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.core.scenariotest.TestLead;
import io.github.journeydsl.core.scoring.ScoreStage;
import io.github.journeydsl.core.step.Alert;
import io.github.journeydsl.core.step.HandOff;
import io.github.journeydsl.core.step.Move;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.core.step.SetAttribute;
import io.github.journeydsl.core.step.Split;
import io.github.journeydsl.core.step.Start;
import io.github.journeydsl.core.step.StepName;
import io.github.journeydsl.core.step.Task;
import io.github.journeydsl.core.value.Percent;
import io.github.journeydsl.core.value.TimeSpan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdFieldsTest {

  private static final AttributeValue YES = AttributeValue.of(true);
  private static final EventPattern EVENT = EventPattern.of("contract-signed");
  private static final TimeSpan SPAN = TimeSpan.days(1);

  @ParameterizedTest
  @MethodSource("fields")
  void whatIsNoIdIsRefused(Field field) {
    Stream.of("", " ", "two words", "1st", "-x", "a.b", "a/b", "😀", "e\u0301", "\ud842", "a\n")
        .map(field::refusing)
        .forEach(Refusal::happens);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void anIdOfAnyScriptIsAccepted(Field field) {
    Stream.of("a", "ma-guide_2", "認知", "𠮷野家", "persona").forEach(field.setter());
  }

  static Stream<Field> fields() {
    return Stream.of(
            ids(),
            people(),
            offers(),
            journey(),
            approval(),
            events(),
            scenarios(),
            steps(),
            tests())
        .flatMap(fields -> fields);
  }

  private static Stream<Field> ids() {
    return Stream.of(
        new Field("id", id -> JourneyMap.builder().id(id).build()),
        new Field("id", id -> StakeholderRole.of(id)),
        new Field("id", id -> Persona.builder().id(id).build()),
        new Field("id", id -> Channel.builder().id(id).build()),
        new Field("id", id -> Content.builder().id(id).build()),
        new Field("id", id -> Phase.builder().id(id).build()),
        new Field("id", id -> Touchpoint.builder().id(id).build()),
        new Field("id", id -> Opportunity.builder().id(id).build()),
        new Field("id", id -> ApprovalChain.builder().id(id).build()),
        new Field("id", id -> step().id(id).build()),
        new Field("id", id -> EventType.builder().id(id).build()),
        new Field("id", id -> NurtureScenario.builder().id(id).build()),
        new Field(
            "id",
            id -> ScenarioTest.builder().id(id).lead(TestLead.of("a", "b")).build()));
  }

  private static Stream<Field> people() {
    return Stream.of(
        new Field("roles", id -> Pieces.persona("yamada", id)),
        new Field("reports-to", id -> Persona.builder().id("a").reportsTo(id).build()),
        new Field("approval", id -> Persona.builder().id("a").approvalChain(id).build()));
  }

  private static Stream<Field> offers() {
    return Stream.of(
        new Field("kind", id -> Content.builder().id("a").kind(id).build()),
        new Field("phases", id -> Content.builder().id("a").addPhase(id).build()),
        new Field("roles", id -> Content.builder().id("a").addRole(id).build()),
        new Field("personas", id -> Content.builder().id("a").addPersona(id).build()),
        new Field("language", id -> Content.builder().id("a").language(id).build()));
  }

  private static Stream<Field> journey() {
    return Stream.of(
        new Field("approval", id -> Phase.builder().id("a").approvalChain(id).build()),
        new Field("absent", id -> new Absence(id, "not yet")),
        new Field("channel", id -> Touchpoint.builder().id("a").channel(id).build()),
        new Field("offers", id -> Touchpoint.builder().id("a").addOffer(id).build()),
        new Field("job", id -> Touchpoint.builder().id("a").addJob(id).build()),
        new Field("for", id -> Experience.builder().persona(id).build()),
        new Field("addresses", Addressed::touchpoint),
        new Field("state", id -> Opportunity.builder().id("a").state(id).build()),
        new Field("allow", id -> Suppression.of(id, "seen")));
  }

  private static Stream<Field> approval() {
    return Stream.of(
        new Field(
            "consult", id -> ApprovalChain.builder().id("a").addConsulted(id).build()),
        new Field("by", Approvers::of),
        new Field("needs", id -> step().id("a").addDocument(id).build()),
        new Field("remand", id -> step().id("a").remandTo(id).build()),
        new Field("stage", id -> new ScoreStage(id, 50)),
        new Field("consent", id -> SendPolicy.builder().addConsentChannel(id).build()));
  }

  private static Stream<Field> events() {
    return Stream.of(
        new Field("event", EventPattern::of),
        new Field("target", id -> EventPattern.of(Verb.VIEW, id)),
        new Field("attribute", id -> new EventAttribute(id, new EventAttribute.Flag())),
        new Field("attribute", id -> Condition.compare(id, Comparison.EQUAL, YES)),
        new Field("channel", Condition::consent));
  }

  private static Stream<Field> scenarios() {
    return Stream.of(
        new Field("in", id -> NurtureScenario.builder().id("a").addPhase(id).build()),
        new Field("for", id -> NurtureScenario.builder().id("a").addAudience(id).build()),
        new Field("migration", id -> new Migration(id, "1", List.of())),
        new Field("migration", Migration.Move::exit),
        new Field("to", id -> Migration.Move.to("a", id)));
  }

  private static Stream<Field> steps() {
    return Stream.of(
        new Field("send", id -> Send.of(id, "email")),
        new Field("by", id -> Send.of("a", id)),
        new Field("move to", Move::to),
        new Field("set", id -> SetAttribute.of(id, YES)),
        new Field("split", id -> Split.of(new Split.Arm(Percent.of(100), id, List.of()))),
        new Field("handoff", id -> HandOff.of(id, "SQL", EVENT, SPAN)),
        new Field("as", id -> HandOff.of("sales", id, EVENT, SPAN)),
        new Field("task", id -> Task.immediately(id, "call")),
        new Field("alert", id -> Alert.of(id, "late")),
        new Field("start", Start::of),
        new Field("as", StepName::of),
        new Field("was", id -> StepName.renamed(id, "a")));
  }

  private static Stream<Field> tests() {
    return Stream.of(
        new Field("lead", id -> TestLead.of(id, "a")),
        new Field("in", id -> TestLead.of("a", id)),
        new Field("consent", id -> TestLead.of("a", "b").consenting(id)),
        new Field("with", id -> new Given.Attribute(id, YES)),
        new Field("send", id -> new ExpectedEffect.Send(id, "email")),
        new Field("by", id -> new ExpectedEffect.Send("a", id)),
        new Field("phase", ExpectedEffect.Phase::new),
        new Field("handoff", ExpectedEffect.HandOff::new),
        new Field("task", ExpectedEffect.Task::new),
        new Field("alert", ExpectedEffect.Alert::new));
  }

  private static ApprovalStepBuilder step() {
    return ApprovalStep.builder().kind(ApprovalStepKind.APPROVE).approvers(Approvers.of("a"));
  }
}
