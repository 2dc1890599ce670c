package io.github.journeydsl.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.change.Change;
import io.github.journeydsl.core.change.RenameElement;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.Comparison;
import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.JourneyMapBuilder;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Suppression;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.step.If;
import io.github.journeydsl.core.step.Send;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Edits can be applied one after the other, also where an id goes from one element to another. */
class TakenNamesTest {

  @Test
  void aChainIsRenamedWithAStepOfIt() {
    JourneyMap old = ringi("ringi", "draft");
    JourneyMap now = ringi("approval", "start");

    assertThat(leading(old, now).changes())
        .extracting(change -> change.was().orElseThrow() + " > " + change.element())
        .containsExactly(
            "approval ringi > approval approval", "step ringi/draft > step approval/start");
    assertThat(leading(now, old).edits())
        .hasOnlyElementsOfType(RenameElement.class)
        .hasSize(2);
  }

  private static JourneyMap ringi(String chain, String first) {
    ApprovalStep remanding = step("director", "決裁").toBuilder().remandTo(first).build();
    ElementRef place = ElementRef.of(ElementKind.STEP, chain, first);
    return map()
        .addPersona(
            Persona.builder().id("sato").addRole("user").approvalChain(chain).build())
        .addApprovalChain(chain(chain, "稟議", step(first, "起案"), remanding))
        .addSuppression(Suppression.of("approval-gap", place, "別に待つ"))
        .build();
  }

  @Test
  void aConditionNeedNotNameAPhase() {
    assertThat(leading(asking("old"), asking("new")).changes())
        .singleElement()
        .extracting(ElementChange::kind)
        .isEqualTo(ChangeKind.RENAMED);
  }

  private static JourneyMap asking(String id) {
    Condition nowhere =
        Condition.compare("phase", Comparison.EQUAL, AttributeValue.of("https://example.com/?a=1"));
    return JourneyMap.builder()
        .id(id)
        .addScenario(NurtureScenario.builder()
            .id("follow-up")
            .addStep(If.of(nowhere, List.of(Send.of("cases", "email")), List.of()))
            .build())
        .build();
  }

  @Test
  void aJourneyTakesAnIdThatIsNamedAlready() {
    Suppression early = Suppression.of("phase-empty", ElementRef.of(ElementKind.JOURNEY, "b"), "x");
    Suppression own = Suppression.of("goal-missing", ElementRef.of(ElementKind.JOURNEY, "a"), "x");
    JourneyMap old = named("a").addSuppressions(early, own).build();

    leading(old, named("b").addSuppression(early).build());
    leading(old, named("b").build());
    leading(
        old.toBuilder().addPhase(phase("one", "認知")).build(),
        named("b").addPhase(phase("two", "認知")).addSuppression(early).build());
  }

  private static JourneyMapBuilder named(String id) {
    return JourneyMap.builder().id(id);
  }

  @Test
  void stepsOfAChainExchangeTheirIds() {
    everyOrder(ids -> map()
        .addApprovalChain(chain(
            "ringi", "稟議", step(ids.get(0), "起案"), step(ids.get(1), "課長"), step(ids.get(2), "部長")))
        .build());
  }

  @Test
  void chainsExchangeTheirIds() {
    everyOrder(ids -> map()
        .addApprovalChain(chain(ids.get(0), "購買", step("draft", "起案"), step("a", "課長")))
        .addApprovalChain(chain(ids.get(1), "契約", step("draft", "下書き")))
        .addApprovalChain(chain(ids.get(2), "値引き", step("a", "部長"), step("b", "起案")))
        .build());
  }

  @Test
  void aStepGoesToAChainWhereItsIdIsTakenByOneThatLeaves() {
    ApprovalStep draft = step("a", "起案");
    ApprovalStep decision = step("a", "決裁");
    ApprovalStep other = step("b", "合議");
    leading(
        map()
            .addApprovalChain(chain("one", "一", draft, other))
            .addApprovalChain(chain("two", "二", decision))
            .build(),
        map()
            .addApprovalChain(chain("one", "一", decision))
            .addApprovalChain(chain("two", "二", other, draft))
            .build());
  }

  @Test
  void aStepTakesTheIdOfOneThatIsRenamed() {
    leading(
        map()
            .addApprovalChain(chain("ringi", "稟議", step("a", "起案"), step("b", "決裁")))
            .build(),
        map()
            .addApprovalChain(chain("kessai", "稟議", step("b", "起案"), step("c", "決裁")))
            .build());
  }

  @Test
  void phasesExchangeTheirIds() {
    everyOrder(ids -> map()
        .addPhases(
            phase(ids.get(0), "認知", touchpoint("ad", "広告")),
            phase(ids.get(1), "検討", touchpoint("demo", "デモ")),
            phase(ids.get(2), "購入"))
        .build());
  }

  @Test
  void touchpointsExchangeTheirIds() {
    everyOrder(ids -> map()
        .addPhases(
            phase("one", "認知", touchpoint(ids.get(0), "広告"), touchpoint(ids.get(1), "展示会")),
            phase("two", "検討", touchpoint(ids.get(2), "デモ")))
        .build());
  }

  @Test
  void touchpointsGoAround() {
    everyOrder(ids -> map()
        .addPhases(
            phase("one", "認知", touchpoint(ids.get(0), ids.get(0))),
            phase("two", "検討", touchpoint(ids.get(1), ids.get(1))),
            phase(ids.get(2), "購入", touchpoint(ids.get(2), "四")))
        .build());
  }

  @Test
  void personasExchangeTheirIdsAndTheirExperiences() {
    everyOrder(ids -> map()
        .addPersonas(
            persona(ids.get(0), "森 主任"), persona(ids.get(1), "佐藤 部長"), persona(ids.get(2), "伊藤 課長"))
        .addPhase(phase("one", "認知", touchpoint("ad", "広告", ids), touchpoint("demo", "デモ")))
        .build());
  }

  @Test
  void anExperienceTakesThePersonaOfOneThatLeaves() {
    List<String> two = List.of("a", "b");
    leading(
        map()
            .addPhase(phase("one", "認知", touchpoint("ad", "広告", two), touchpoint("demo", "デモ")))
            .build(),
        map()
            .addPhase(phase("one", "認知", touchpoint("ad", "広告"), touchpoint("demo", "デモ", two)))
            .build());
  }

  /** From three ids to each of their orders, of which two are a circle of three. */
  private static void everyOrder(Function<List<String>, JourneyMap> map) {
    JourneyMap old = map.apply(List.of("a", "b", "c"));
    Stream.of("bac", "acb", "cba", "bca", "cab")
        .map(order -> map.apply(List.of(order.split(""))))
        .forEach(now -> leading(old, now));
  }

  private static JourneyDiff leading(JourneyMap old, JourneyMap now) {
    JourneyDiff diff = JourneyDiff.between(old, now);
    JourneyMap changed = Change.applyAll(old, diff.edits());
    assertThat(diff.changes()).isNotEmpty();
    assertThat(JourneyDiff.between(changed, now).changes()).isEmpty();
    return diff;
  }

  private static JourneyMapBuilder map() {
    return JourneyMap.builder().id("tool");
  }

  private static ApprovalChain chain(String id, String label, ApprovalStep... steps) {
    return ApprovalChain.builder().id(id).label(label).addSteps(steps).build();
  }

  private static ApprovalStep step(String id, String label) {
    return ApprovalStep.builder()
        .id(id)
        .label(label)
        .kind(ApprovalStepKind.REVIEW)
        .approvers(Approvers.of("sato"))
        .build();
  }

  private static Persona persona(String id, String label) {
    return Persona.builder().id(id).label(label).addRole("user").build();
  }

  private static Phase phase(String id, String label, Touchpoint... touchpoints) {
    return Phase.builder().id(id).label(label).addTouchpoints(touchpoints).build();
  }

  private static Touchpoint touchpoint(String id, String label) {
    return touchpoint(id, label, List.of());
  }

  /** The experiences say another thing each. */
  private static Touchpoint touchpoint(String id, String label, List<String> personas) {
    List<Experience> experiences = personas.stream()
        .map(persona -> Experience.builder()
            .persona(persona)
            .addPain(label + " " + personas.indexOf(persona))
            .build())
        .toList();
    return Touchpoint.builder().id(id).label(label).experiences(experiences).build();
  }
}
