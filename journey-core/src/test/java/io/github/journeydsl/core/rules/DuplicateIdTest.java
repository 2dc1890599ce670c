package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.event.EventType;
import io.github.journeydsl.core.model.Channel;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.JourneyMapBuilder;
import io.github.journeydsl.core.model.Opportunity;
import io.github.journeydsl.core.model.StakeholderRole;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.core.scenariotest.TestLead;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DuplicateIdTest {

  @ParameterizedTest
  @MethodSource("declarations")
  void anIdUsedTwiceForOneKindIsFound(
      ElementKind kind, UnaryOperator<JourneyMapBuilder> declaration) {
    JourneyMap twice = declaration.andThen(declaration).apply(Pieces.map()).build();

    Diagnostic found = Verdict.only("duplicate-id", twice);

    assertThat(found.element()).contains(Verdict.at(kind, "same"));
    assertThat(found.message().english()).contains("\"same\" is declared twice");
    assertThat(found.help()).isPresent();
    assertThat(Verdict.related(found)).containsExactly(kind.term() + " same");
    assertThat(found.related().get(0).message()).hasToString("first declared here");
  }

  @ParameterizedTest
  @MethodSource("declarations")
  void anIdUsedOnceIsNot(ElementKind kind, UnaryOperator<JourneyMapBuilder> declaration) {
    assertThat(Verdict.of("duplicate-id", declaration.apply(Pieces.map()).build()))
        .isEmpty();
  }

  static Stream<Arguments> declarations() {
    return Stream.of(
        of(ElementKind.ROLE, map -> map.addDmuRole(StakeholderRole.of("same"))),
        of(ElementKind.ROLE, map -> map.addDeclaredRole(StakeholderRole.of("same"))),
        of(ElementKind.PERSONA, map -> map.addPersona(Pieces.persona("same", "user"))),
        of(
            ElementKind.CHANNEL,
            map -> map.addChannel(Channel.builder().id("same").build())),
        of(ElementKind.CONTENT, map -> map.addContent(Pieces.content("same"))),
        of(ElementKind.PHASE, map -> map.addPhase(Pieces.phase("same"))),
        of(
            ElementKind.APPROVAL,
            map -> map.addApprovalChain(ApprovalChain.builder().id("same").build())),
        of(
            ElementKind.OPPORTUNITY,
            map -> map.addOpportunity(Opportunity.builder().id("same").build())),
        of(ElementKind.EVENT, map -> map.addEvent(EventType.builder().id("same").build())),
        of(
            ElementKind.SCENARIO,
            map -> map.addScenario(NurtureScenario.builder().id("same").build())),
        of(
            ElementKind.TEST,
            map -> map.addTest(
                ScenarioTest.builder().id("same").lead(TestLead.of("a", "b")).build())));
  }

  private static Arguments of(ElementKind kind, UnaryOperator<JourneyMapBuilder> declaration) {
    return arguments(kind, declaration);
  }

  @Test
  void aTouchpointOfAnotherPhaseCountsToo() {
    JourneyMap map = Pieces.map()
        .addPhase(Pieces.phase("one", Pieces.touchpoint("same")))
        .addPhase(Pieces.phase("two", Pieces.touchpoint("same")))
        .build();

    assertThat(Verdict.places("duplicate-id", map)).containsExactly("touchpoint same");
  }

  @Test
  void aRoleOfTheDmuIsNotDeclaredBesideItAgain() {
    JourneyMap map = Pieces.map()
        .addDmuRole(StakeholderRole.of("same"))
        .addDeclaredRole(StakeholderRole.of("same"))
        .build();

    assertThat(Verdict.places("duplicate-id", map)).containsExactly("role same");
  }

  @Test
  void everyFurtherUseIsFound() {
    JourneyMap map = Pieces.map()
        .addContents(Pieces.content("same"), Pieces.content("same"), Pieces.content("same"))
        .build();

    assertThat(Verdict.places("duplicate-id", map)).containsExactly("content same", "content same");
  }

  @Test
  void differentKindsMayShareAnId() {
    JourneyMap map = Pieces.map()
        .addContent(Pieces.content("same"))
        .addPhase(Pieces.phase("same", Pieces.touchpoint("same")))
        .addDmuRole(StakeholderRole.of("same"))
        .build();

    assertThat(Verdict.of("duplicate-id", map)).isEmpty();
  }

  @Test
  void aKnownRoleOrChannelMayBeDeclared() {
    JourneyMap map = Pieces.map()
        .addDeclaredRole(StakeholderRole.of("user"))
        .addChannel(Channel.builder().id("email").build())
        .build();

    assertThat(Verdict.of("duplicate-id", map)).isEmpty();
  }
}
