package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMapBuilder;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.scenario.NurtureScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonaUnusedTest {

  private static final String RULE = "persona-unused";

  @Test
  void whoAppearsNowhereIsFound() {
    Diagnostic found = Verdict.only(RULE, map().build());

    assertThat(found.element()).hasToString("Optional[persona sato]");
    assertThat(found.message())
        .hasToString("persona sato appears in no phase, approval or scenario");
    assertThat(found.help().orElseThrow().english()).contains("for sato");
  }

  @Test
  void aPartInAPhaseIsAUse() {
    assertUsed(
        map().addPhase(Pieces.phase("p", Pieces.touchpoint("t", Pieces.experience("sato")))));
  }

  @Test
  void aStepOfAnApprovalAndBeingConsultedAreUses() {
    ApprovalStep step = ApprovalStep.builder()
        .id("decision")
        .kind(ApprovalStepKind.DECIDE)
        .approvers(Approvers.of("sato"))
        .build();

    assertUsed(
        map().addApprovalChain(ApprovalChain.builder().id("a").addStep(step).build()));
    assertUsed(map()
        .addApprovalChain(ApprovalChain.builder().id("a").addConsulted("sato").build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sato", "buyer"})
  void aScenarioForThePersonOrTheRoleIsAUse(String audience) {
    assertUsed(map()
        .addScenario(NurtureScenario.builder().id("s").addAudience(audience).build()));
  }

  @Test
  void aScenarioForAnotherPersonIsNone() {
    JourneyMapBuilder map = map()
        .addPersona(Pieces.persona("buyer", "user"))
        .addScenario(NurtureScenario.builder().id("s").addAudience("buyer").build());

    assertThat(Verdict.places(RULE, map.build())).containsExactly("persona sato");
  }

  @Test
  void aReportingLineIsNone() {
    JourneyMapBuilder map = map()
        .addPersona(
            Persona.builder().id("ito").addRole("user").reportsTo("sato").build());

    assertThat(Verdict.places(RULE, map.build())).containsExactly("persona sato", "persona ito");
  }

  @Test
  void isAWarning() {
    assertThat(Verdict.severities(RULE, map().build()))
        .containsExactly(Severity.WARNING, Severity.WARNING);
  }

  private static void assertUsed(JourneyMapBuilder map) {
    assertThat(Verdict.of(RULE, map.build())).isEmpty();
  }

  private static JourneyMapBuilder map() {
    return Pieces.map().addPersona(Pieces.persona("sato", "buyer"));
  }
}
