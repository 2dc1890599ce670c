package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.StakeholderRole;
import org.junit.jupiter.api.Test;

class ApprovalMissingTest {

  private static final String RULE = "approval-missing";

  private final JourneyMap map = Pieces.map()
      .addPersonas(
          Pieces.persona("yamada", "user"),
          Pieces.persona("suzuki", "user", "final-approver"),
          Pieces.persona("ito", "final-approver"))
      .build();

  @Test
  void aFinalApproverWithoutAChainIsFoundOnce() {
    Diagnostic found = Verdict.only(RULE, map);

    assertThat(found.element()).hasToString("Optional[journey map]");
    assertThat(found.message())
        .hasToString(
            "suzuki is a final approver, but the map does not say how the purchase is approved");
    assertThat(Verdict.related(found)).containsExactly("persona suzuki");
    assertThat(found.severity()).isEqualTo(Severity.WARNING);
    assertThat(found.help().orElseThrow().toString()).endsWith("by suzuki");
  }

  @Test
  void aChainIsEnough() {
    JourneyMap approved =
        map.toBuilder().addApprovalChain(ApprovalPieces.chain()).build();

    assertThat(Verdict.of(RULE, approved)).isEmpty();
  }

  @Test
  void aChainThatIsNamedAndDoesNotExistIsAnotherFinding() {
    Phase phase = Phase.builder().id("buying").approvalChain("ringi").build();
    Persona persona =
        Persona.builder().id("kato").addRole("user").approvalChain("ringi").build();

    assertThat(Verdict.of(RULE, map.toBuilder().addPhase(phase).build())).isEmpty();
    assertThat(Verdict.of(RULE, map.toBuilder().addPersona(persona).build())).isEmpty();
  }

  @Test
  void aRoleThatNobodyHoldsIsAnotherFinding() {
    JourneyMap unfilled = Pieces.map()
        .addDmuRole(StakeholderRole.of("final-approver"))
        .addPersona(Pieces.persona("yamada", "user"))
        .build();

    assertThat(Verdict.of(RULE, unfilled)).isEmpty();
  }
}
