package io.github.journeydsl.core.model;

import io.github.journeydsl.core.Field;
import io.github.journeydsl.core.Refusal;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.EventType;
import io.github.journeydsl.core.scenario.Migration;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.core.scenariotest.TestLead;
import io.github.journeydsl.core.step.Alert;
import io.github.journeydsl.core.step.Task;
import io.github.journeydsl.core.value.Decimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextFieldsTest {

  private static final Decimal ZERO = Decimal.of(0);

  @ParameterizedTest
  @MethodSource("fields")
  void blankTextIsRefused(Field field) {
    Stream.of("", " ", "\t\n", "\u3000").map(field::refusing).forEach(Refusal::happens);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void halfACharacterIsRefused(Field field) {
    Stream.of("\ud83d", "a\ude00", "\ud83d\ud83d\ude00")
        .map(field::refusing)
        .forEach(Refusal::happens);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void anythingShownIsAccepted(Field field) {
    Stream.of("a", " a\n", "😀", "\"\\", "\u0000").forEach(field.setter());
  }

  static Stream<Field> fields() {
    return Stream.of(labels(), journey(), personas(), experiences(), others())
        .flatMap(fields -> fields);
  }

  private static Stream<Field> labels() {
    return Stream.of(
        new Field("label", text -> JourneyMap.builder().id("a").label(text).build()),
        new Field("label", text -> StakeholderRole.builder().id("a").label(text).build()),
        new Field("label", text -> Persona.builder().id("a").label(text).build()),
        new Field("label", text -> Channel.builder().id("a").label(text).build()),
        new Field("label", text -> Content.builder().id("a").label(text).build()),
        new Field("label", text -> Phase.builder().id("a").label(text).build()),
        new Field("label", text -> Touchpoint.builder().id("a").label(text).build()),
        new Field("label", text -> Opportunity.builder().id("a").label(text).build()),
        new Field("label", text -> ApprovalChain.builder().id("a").label(text).build()),
        new Field(
            "label",
            text -> ApprovalStep.builder()
                .id("a")
                .kind(ApprovalStepKind.DRAFT)
                .approvers(Approvers.of("a"))
                .label(text)
                .build()),
        new Field("label", text -> EventType.builder().id("a").label(text).build()),
        new Field("label", text -> NurtureScenario.builder().id("a").label(text).build()),
        new Field(
            "label",
            text -> ScenarioTest.builder()
                .id("a")
                .lead(TestLead.of("a", "b"))
                .label(text)
                .build()));
  }

  private static Stream<Field> journey() {
    return Stream.of(
        new Field(
            "description",
            text -> JourneyMap.builder().id("a").description(text).build()),
        new Field("version", text -> JourneyMap.builder().id("a").version(text).build()),
        new Field("owner", text -> JourneyMap.builder().id("a").addOwner(text).build()),
        new Field("goal", text -> Phase.builder().id("a").goal(text).build()),
        new Field("because", text -> new Absence("user", text)),
        new Field("owner", text -> Touchpoint.builder().id("a").owner(text).build()),
        new Field(
            "backstage", text -> Touchpoint.builder().id("a").addBackstage(text).build()),
        new Field("url", text -> Content.builder().id("a").url(text).build()),
        new Field("addresses", Addressed::pain),
        new Field("owner", text -> Opportunity.builder().id("a").addOwner(text).build()),
        new Field("name", text -> Kpi.of(text, ZERO, ZERO)),
        new Field("unit", text -> Kpi.of("満足度", ZERO, ZERO, text)),
        new Field("because", text -> Suppression.of("phase-empty", text)));
  }

  private static Stream<Field> personas() {
    return Stream.of(
        new Field("gender", text -> Persona.builder().id("a").gender(text).build()),
        new Field("industry", text -> Persona.builder().id("a").industry(text).build()),
        new Field(
            "department", text -> Persona.builder().id("a").department(text).build()),
        new Field("title", text -> Persona.builder().id("a").title(text).build()),
        new Field("goal", text -> Persona.builder().id("a").addGoal(text).build()),
        new Field(
            "challenge", text -> Persona.builder().id("a").addChallenge(text).build()),
        new Field("concern", text -> Persona.builder().id("a").addConcern(text).build()),
        new Field(
            "information",
            text -> Persona.builder().id("a").addInformation(text).build()),
        new Field("source", text -> Persona.builder().id("a").addSource(text).build()));
  }

  private static Stream<Field> experiences() {
    return Stream.of(
        new Field(
            "action", text -> Experience.builder().persona("a").addAction(text).build()),
        new Field(
            "thought",
            text -> Experience.builder().persona("a").addThought(text).build()),
        new Field(
            "pain", text -> Experience.builder().persona("a").addPain(text).build()),
        new Field(
            "gain", text -> Experience.builder().persona("a").addGain(text).build()),
        new Field(
            "information",
            text -> Experience.builder().persona("a").addInformation(text).build()),
        new Field("feeling", text -> EmotionPoint.of(0, text)),
        new Field("from", text -> Evidence.of(EvidenceKind.SURVEY, text)));
  }

  private static Stream<Field> others() {
    return Stream.of(
        new Field("value", AttributeValue::of),
        new Field("from", text -> new Migration("a", text, List.of())),
        new Field("alert", text -> Alert.of("sales", text)),
        new Field("task", text -> Task.immediately("sales", text)));
  }
}
