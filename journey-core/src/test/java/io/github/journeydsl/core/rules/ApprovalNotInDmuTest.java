package io.github.journeydsl.core.rules;

import static io.github.journeydsl.core.rules.ApprovalPieces.decide;
import static io.github.journeydsl.core.rules.ApprovalPieces.draft;
import static io.github.journeydsl.core.rules.ApprovalPieces.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.StakeholderRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApprovalNotInDmuTest {

  private static final String RULE = "approval-not-in-dmu";

  private final Persona tanaka = Pieces.persona("tanaka", "influencer");
  private final Persona sato = Pieces.persona("sato", "user", "decision-maker");

  @Test
  void anApproverOfAnotherRoleIsFoundOnceWhereTheyActFirst() {
    Diagnostic found = Verdict.only(
        RULE, map(ApprovalPieces.chain(draft("tanaka"), decide("manager", "sato", "tanaka"))));

    assertThat(found.element()).hasToString("Optional[step ringi/draft]");
    assertThat(found.property()).contains("by");
    assertThat(found.value()).contains("tanaka");
    assertThat(found.message())
        .hasToString("tanaka acts in approval chain ringi, but the DMU has none of their roles");
    assertThat(Verdict.related(found)).containsExactly("persona tanaka");
    assertThat(found.severity()).isEqualTo(Severity.WARNING);
    assertThat(found.help()).isPresent();
  }

  @Test
  void whoIsConsultedIsFoundAtTheChain() {
    ApprovalChain chain = ApprovalPieces.chain(decide("a", "tanaka")).toBuilder()
        .addConsulted("tanaka")
        .build();
    Diagnostic found = Verdict.only(RULE, map(chain));

    assertThat(found.element()).hasToString("Optional[approval ringi]");
    assertThat(found.property()).contains("consult");
    assertThat(found.message())
        .hasToString(
            "tanaka is consulted for approval chain ringi, but the DMU has none of their roles");
  }

  @Test
  void oneRoleInTheDmuIsEnough() {
    assertThat(Verdict.of(RULE, map(ApprovalPieces.chain(decide("a", "sato"))))).isEmpty();
  }

  @Test
  void whoOnlyTakesNoteNeedNotBeInTheDmu() {
    assertThat(Verdict.of(
            RULE,
            map(ApprovalPieces.chain(
                decide("a", "sato"), step("note", ApprovalStepKind.ACKNOWLEDGE, "tanaka")))))
        .isEmpty();
  }

  @Test
  void withoutADmuEveryRoleThatSomebodyHoldsIsInIt() {
    JourneyMap map = map(ApprovalPieces.chain(decide("a", "tanaka"))).toBuilder()
        .dmuRoles(List.of())
        .build();

    assertThat(Verdict.of(RULE, map)).isEmpty();
  }

  @Test
  void personasAndRolesThatDoNotExistAreOtherFindings() {
    JourneyMap map = map(ApprovalPieces.chain(decide("a", "nobody", "odd", "empty"))).toBuilder()
        .addPersonas(Pieces.persona("odd", "no-such-role"), Pieces.persona("empty"))
        .build();

    assertThat(Verdict.of(RULE, map)).isEmpty();
  }

  private JourneyMap map(ApprovalChain chain) {
    return Pieces.map()
        .addDmuRole(StakeholderRole.of("decision-maker"))
        .addPersonas(tanaka, sato)
        .addApprovalChain(chain)
        .build();
  }
}
