package io.github.journeydsl.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.change.Change;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.model.Absence;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.StakeholderRole;
import io.github.journeydsl.core.model.Suppression;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.core.step.StepName;
import io.github.journeydsl.core.step.Wait;
import io.github.journeydsl.core.step.WaitFor;
import io.github.journeydsl.core.value.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JourneyDiffTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
  private static final ElementRef MAP = ElementRef.of(ElementKind.JOURNEY, "tool");
  private static final ElementRef COMPARISON = ElementRef.of(ElementKind.PHASE, "comparison");
  private static final ElementRef PURCHASE = ElementRef.of(ElementKind.PHASE, "purchase");
  private static final ElementRef DEMO = ElementRef.of(ElementKind.TOUCHPOINT, "demo");
  private static final ElementRef OFFER = ElementRef.of(ElementKind.TOUCHPOINT, "offer");
  private static final ElementRef SATO = ElementRef.of(ElementKind.PERSONA, "sato");
  private static final ElementRef DECIDER = ElementRef.of(ElementKind.ROLE, "decision-maker");
  private static final ElementRef FOLLOW_UP = ElementRef.of(ElementKind.SCENARIO, "follow-up");

  private static JourneyMap map() {
    return JourneyMap.builder()
        .id("tool")
        .addDmuRole(StakeholderRole.builder().id("user").label("利用者").build())
        .addDmuRole(
            StakeholderRole.builder().id("decision-maker").label("意思決定者").build())
        .addPersona(persona("mori", "森 主任", "user"))
        .addPersona(persona("sato", "佐藤 部長", "decision-maker"))
        .addContent(
            Content.builder().id("cases").label("導入事例").kind("case-study").build())
        .addContent(Content.builder().id("price-list").build())
        .addPhase(phase("comparison", "比較検討", touchpoint("demo", "デモ", "mori", "sato")))
        .addPhase(phase("purchase", "購入", touchpoint("offer", "見積もり", "mori", "sato")))
        .addScenario(NurtureScenario.builder()
            .id("follow-up")
            .label("デモ後の案内")
            .addSteps(
                Wait.of(TimeSpan.days(3)).as("pause"),
                Send.of("cases", "email"),
                WaitFor.of(
                    EventPattern.of(Verb.OPEN, "cases"),
                    TimeSpan.days(7),
                    List.of(Send.of("price-list", "email")),
                    List.of()))
            .build())
        .build();
  }

  private static Persona persona(String id, String label, String role) {
    return Persona.builder().id(id).label(label).addRole(role).build();
  }

  private static Phase phase(String id, String label, Touchpoint... touchpoints) {
    return Phase.builder().id(id).label(label).addTouchpoints(touchpoints).build();
  }

  private static Touchpoint touchpoint(String id, String label, String... personas) {
    List<Experience> experiences = new ArrayList<>();
    for (String persona : personas) {
      experiences.add(
          Experience.builder().persona(persona).emotion(EmotionPoint.of(1)).build());
    }
    return Touchpoint.builder().id(id).label(label).experiences(experiences).build();
  }

  private static JourneyDiff after(Change... changes) {
    return JourneyDiff.between(map(), Change.applyAll(map(), List.of(changes)));
  }

  private static ElementRef experience(String touchpoint, String persona) {
    return ElementRef.of(ElementKind.EXPERIENCE, touchpoint, persona);
  }

  @Test
  void whoLeavesAPhaseLeavesItsRoleMissing() {
    JourneyDiff diff = after(Change.remove(experience("demo", "sato")));
    assertThat(diff.toString())
        .isEqualTo("structure[diff-removed]: phase 比較検討: 佐藤 部長 no longer takes part; "
            + "意思決定者 is now missing there");
    assertThat(diff.changes().get(0).message().in(Locale.JAPANESE))
        .isEqualTo("フェーズ「比較検討」: 「佐藤 部長」が関わらなくなった; ここで「意思決定者」が抜けた");
  }

  @Test
  void whoComesToAPhaseCoversItsRole() {
    JourneyMap without = Change.remove(experience("demo", "sato")).applyTo(map());
    assertThat(JourneyDiff.between(without, map()).toString())
        .isEqualTo("structure[diff-added]: phase 比較検討: 佐藤 部長 takes part now; "
            + "意思決定者 is no longer missing there");
  }

  @Test
  void whoStaysInThePhaseLeavesTheTouchpointAlone() {
    Touchpoint call = touchpoint("call", "電話", "sato");
    JourneyMap with = Change.add(COMPARISON, call).applyTo(map());
    JourneyMap less = Change.remove(experience("demo", "sato")).applyTo(with);
    assertThat(JourneyDiff.between(with, less).toString())
        .isEqualTo("structure[diff-removed]: touchpoint デモ: 佐藤 部長 no longer takes part");
  }

  @Test
  void aTouchpointTakesItsPeopleAlong() {
    JourneyDiff diff = after(Change.move(OFFER, COMPARISON, 0));
    assertThat(diff.toString())
        .isEqualTo("structure[diff-moved]: touchpoint 見積もり: moved from phase 購入 to phase 比較検討; "
            + "without it these no longer take part in 購入: 森 主任, 佐藤 部長; "
            + "利用者, 意思決定者 is now missing in: 購入");
    assertThat(diff.changes().get(0).place()).hasValueSatisfying(place -> {
      assertThat(place.from()).isEqualTo(PURCHASE);
      assertThat(place.to()).isEqualTo(COMPARISON);
      assertThat(place.after()).isEmpty();
    });
    assertThat(after(Change.remove(OFFER)).toString())
        .isEqualTo("structure[diff-removed]: touchpoint 見積もり is gone from phase 購入; "
            + "without it these no longer take part in 購入: 森 主任, 佐藤 部長; "
            + "利用者, 意思決定者 is now missing there");
  }

  @Test
  void aRoleThatNobodyPlaysAnyMoreIsMissingEverywhere() {
    assertThat(after(Change.set(SATO, "roles", List.of("user"))).toString())
        .isEqualTo("behaviour[diff-changed]: persona 佐藤 部長: roles: 利用者 is new; "
            + "roles: 意思決定者 is gone; 意思決定者 is now missing in: 比較検討, 購入");
    assertThat(after(Change.set(DECIDER, "optional", true)).toString())
        .isEqualTo("structure[diff-changed]: role 意思決定者: optional is now yes, was no");
  }

  @Test
  void aNewPhaseAndADeclaredAbsenceAreJudgedToo() {
    Phase usage = phase("usage", "利用", touchpoint("support", "サポート", "mori"));
    JourneyMap with = Change.add(MAP, usage).applyTo(map());
    assertThat(JourneyDiff.between(map(), with).toString())
        .isEqualTo("structure[diff-added]: phase 利用 is new; 意思決定者 is now missing there");
    Absence absence = new Absence("decision-maker", "任せている");
    ElementRef ref = ElementRef.of(ElementKind.PHASE, "usage");
    JourneyMap declared = Change.set(ref, "absent", List.of(absence)).applyTo(with);
    assertThat(JourneyDiff.between(with, declared).toString())
        .isEqualTo("structure[diff-changed]: phase 利用: absent roles: decision-maker is new; "
            + "意思決定者 is no longer missing there");
  }

  @Test
  void whatOnlyGotAnotherIdIsRenamed() {
    JourneyDiff diff =
        after(Change.rename(SATO, "sato-hanako"), Change.rename(DEMO, "product-demo"));
    assertThat(diff.changes())
        .extracting(change -> change.was().map(ElementRef::toString).orElse("") + " > " + change)
        .containsExactly(
            "persona sato > structure[diff-renamed]: persona 佐藤 部長: has the id \"sato-hanako\" now, was \"sato\"",
            "touchpoint demo > behaviour[diff-renamed]: touchpoint デモ: has the id \"product-demo\" now, was \"demo\"");
  }

  @Test
  void ofAlikeElementsTheOneThatIsUsedInTheSamePlacesIsRenamed() {
    ElementRef list = ElementRef.of(ElementKind.CONTENT, "price-list");
    assertThat(after(Change.rename(list, "prices")).changes()).hasSize(1);
    JourneyMap unused = Change.add(MAP, Content.builder().id("other").build())
        .applyTo(Change.remove(list).applyTo(map()));
    assertThat(JourneyDiff.between(map(), unused).changes())
        .extracting(ElementChange::kind)
        .containsExactly(ChangeKind.ADDED, ChangeKind.REMOVED);
  }

  @Test
  void aStepThatSaysWhatItWasIsOnlyCalledOtherwise() {
    NurtureScenario scenario = map().scenarios().get(0);
    var steps = new ArrayList<>(scenario.steps());
    steps.set(0, Wait.of(TimeSpan.days(3)).as(StepName.renamed("pause", "first-pause")));
    assertThat(after(Change.set(FOLLOW_UP, "step", steps)).toString())
        .isEqualTo("wording[diff-changed]: scenario デモ後の案内: steps have other names");
    steps.set(0, Wait.of(TimeSpan.days(3)).as("first-pause"));
    assertThat(after(Change.set(FOLLOW_UP, "step", steps)).highest())
        .contains(ChangeLevel.BEHAVIOUR);
    steps.set(0, Wait.of(TimeSpan.days(4)).as("pause"));
    assertThat(after(Change.set(FOLLOW_UP, "step", steps)).toString())
        .isEqualTo("behaviour[diff-changed]: scenario デモ後の案内: "
            + "now also: a wait of 4 days; no longer: a wait of 3 days");
    steps.set(0, map().scenarios().get(0).steps().get(1));
    steps.set(1, map().scenarios().get(0).steps().get(0));
    assertThat(after(Change.set(FOLLOW_UP, "step", steps)).toString())
        .endsWith("scenario デモ後の案内: the same happens in another order or in other detail");
  }

  @Test
  void whatLeadsReceiveIsSaid() {
    var steps = List.of(Send.of("price-list", "email"), Send.of("price-list", "phone"));
    assertThat(after(Change.set(FOLLOW_UP, "step", steps)).toString())
        .isEqualTo("behaviour[diff-changed]: scenario デモ後の案内: "
            + "leads now receive price-list by phone; leads no longer receive 導入事例 by email; "
            + "no longer: a wait of 3 days; branches or conditions are others");
  }

  @Test
  void orderWithoutAMeaningIsNoChange() {
    JourneyMap map = map();
    JourneyMap other = map.toBuilder()
        .personas(List.of(map.personas().get(1), map.personas().get(0)))
        .contents(List.of(map.contents().get(1), map.contents().get(0)))
        .build();
    assertThat(JourneyDiff.between(map, other).changes()).isEmpty();
    JourneyMap swapped = map.toBuilder()
        .phases(List.of(map.phases().get(1), map.phases().get(0)))
        .build();
    assertThat(JourneyDiff.between(map, swapped).toString())
        .isEqualTo("behaviour[diff-moved]: phase 購入: comes first now");
    assertThat(JourneyDiff.between(
                map.toBuilder().scenarios(List.of()).build(),
                swapped.toBuilder().scenarios(List.of()).build())
            .highest())
        .contains(ChangeLevel.STRUCTURE);
  }

  @Test
  void asFewAsPossibleMove() {
    List<Touchpoint> points = new ArrayList<>(
        IntStream.range(0, 50).mapToObj(at -> touchpoint("t" + at, "t" + at)).toList());
    JourneyMap map = JourneyMap.builder()
        .id("tool")
        .addPhase(phase("comparison", "比較検討", points.toArray(Touchpoint[]::new)))
        .build();
    Collections.swap(points, 7, 31);
    JourneyMap other = JourneyMap.builder()
        .id("tool")
        .addPhase(phase("comparison", "比較検討", points.toArray(Touchpoint[]::new)))
        .build();
    assertThat(JourneyDiff.between(map, other).changes())
        .hasSize(2)
        .allSatisfy(change -> assertThat(change.kind()).isEqualTo(ChangeKind.MOVED));
  }

  @Test
  void aRoleGoesIntoTheDmuAndOutOfIt() {
    JourneyMap out = map().toBuilder()
        .dmuRoles(map().dmuRoles().subList(0, 1))
        .declaredRoles(map().dmuRoles().subList(1, 2))
        .build();
    JourneyDiff diff = JourneyDiff.between(map(), out);
    assertThat(diff.toString())
        .isEqualTo("structure[diff-moved]: role 意思決定者: no longer belongs to the DMU");
    assertThat(Change.applyAll(map(), diff.edits())).isEqualTo(out);
    assertThat(JourneyDiff.between(out, map()).toString()).contains("belongs to the DMU now");
  }

  @Test
  void whatTheNewMapAllowsIsAccepted() {
    JourneyMap changed = Change.applyAll(
        map(),
        List.of(Change.remove(experience("demo", "sato")), Change.set(SATO, "title", "本部長")));
    assertThat(accepted(changed, Suppression.of("diff-removed", COMPARISON, "別に会う")))
        .containsExactly(experience("demo", "sato"));
    assertThat(accepted(changed, Suppression.of("diff-removed", DEMO, "別に会う")))
        .containsExactly(experience("demo", "sato"));
    assertThat(accepted(changed, Suppression.of("diff-changed", SATO, "昇進"))).containsExactly(SATO);
    assertThat(accepted(changed, Suppression.of("diff-changed", DEMO, "昇進"))).isEmpty();
    Suppression ended = Suppression.of("diff-changed", SATO, "昇進").until(TODAY.minusDays(1));
    assertThat(accepted(changed, ended)).isEmpty();
  }

  @Test
  void whatIsGoneIsAcceptedAtWhatHeldIt() {
    JourneyMap gone = Change.remove(OFFER).applyTo(map());
    assertThat(accepted(gone, Suppression.of("diff-removed", PURCHASE, "省いた")))
        .containsExactly(OFFER);
    JourneyMap alone = Change.remove(SATO).applyTo(map());
    assertThat(accepted(alone, Suppression.of("diff-removed", MAP, "退職"))).containsExactly(SATO);
  }

  private static List<ElementRef> accepted(JourneyMap now, Suppression suppression) {
    JourneyMap allowing = now.toBuilder().addSuppression(suppression).build();
    return JourneyDiff.between(map(), allowing).accepted(TODAY).stream()
        .map(ElementChange::element)
        .toList();
  }

  @Test
  void theIdsOfChangesCanBeLookedUp() {
    assertThat(ChangeKind.ofId("diff-removed")).contains(ChangeKind.REMOVED);
    assertThat(ChangeKind.ofId("removed")).isEmpty();
  }

  @Test
  void longTextsAreShortened() {
    JourneyDiff diff = after(Change.set(SATO, "title", "部".repeat(500)));
    assertThat(diff.toString()).hasSizeLessThan(200).contains("部…\"");
  }
}
