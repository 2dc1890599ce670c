package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonaIncompleteTest {

  private static final String RULE = "persona-incomplete";

  private static final Persona WHOLE = Pieces.persona("sato", "buyer").toBuilder()
      .department("Purchasing")
      .title("Manager")
      .addChallenge("cost")
      .addInformation("prices")
      .addSource("fairs")
      .reportsTo("ito")
      .build();

  @Test
  void whatIsMissingIsToldInOneFinding() {
    Diagnostic found = Verdict.only(RULE, map(Pieces.persona("sato", "buyer")));

    assertThat(found.element()).hasToString("Optional[persona sato]");
    assertThat(found.message())
        .hasToString("of persona sato, this is not said: department, title, challenges, "
            + "information needs, information sources, decision path");
    assertThat(found.help().orElseThrow().english())
        .endsWith("department, title, challenge, information, source, reports-to");
    assertThat(found.message().in(Locale.JAPANESE)).contains("課題");
    assertThat(found.severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void onlyWhatIsMissingIsTold() {
    Persona persona = WHOLE.toBuilder().sources(List.of()).build();

    assertThat(Verdict.only(RULE, map(persona)).message().english())
        .endsWith(": information sources");
  }

  @Test
  void aWholePersonaIsNotFound() {
    assertThat(Verdict.of(RULE, map(WHOLE))).isEmpty();
  }

  @Test
  void anApprovalChainIsADecisionPathToo() {
    Persona persona =
        WHOLE.toBuilder().reportsTo(Optional.empty()).approvalChain("ringi").build();

    assertThat(Verdict.of(RULE, map(persona))).isEmpty();
  }

  @Test
  void whoIsReportedToStandsOnThePath() {
    Persona top = WHOLE.toBuilder().id("ito").reportsTo(Optional.empty()).build();

    assertThat(Verdict.of(RULE, map(WHOLE, top))).isEmpty();
    assertThat(Verdict.of(RULE, map(top))).hasSize(1);
  }

  @Test
  void whoActsInAnApprovalStandsOnThePath() {
    Persona top = WHOLE.toBuilder().id("ito").reportsTo(Optional.empty()).build();
    ApprovalChain chain = ApprovalChain.builder()
        .id("ringi")
        .addStep(ApprovalStep.builder()
            .id("decision")
            .kind(ApprovalStepKind.DECIDE)
            .approvers(Approvers.of("ito"))
            .build())
        .build();
    JourneyMap map = map(top).toBuilder().addApprovalChain(chain).build();

    assertThat(Verdict.of(RULE, map)).isEmpty();
  }

  private static JourneyMap map(Persona... personas) {
    return Pieces.map().addPersonas(personas).build();
  }
}
