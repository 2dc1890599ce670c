package io.github.journeydsl.core.rules;

import static io.github.journeydsl.core.rules.ApprovalPieces.decide;
import static io.github.journeydsl.core.rules.ApprovalPieces.draft;
import static io.github.journeydsl.core.rules.ApprovalPieces.map;
import static io.github.journeydsl.core.rules.ApprovalPieces.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class ApprovalNoDecisionTest {

  private static final String RULE = "approval-no-decision";

  @Test
  void aChainInWhichNobodyDecidesIsFound() {
    Diagnostic found =
        Verdict.only(RULE, map(draft("p"), step("board", ApprovalStepKind.REVIEW, "q")));

    assertThat(found.element()).hasToString("Optional[approval ringi]");
    assertThat(found.message())
        .hasToString("approval chain ringi has no step that approves or decides");
    assertThat(found.help()).isPresent();
  }

  @Test
  void aChainWithoutStepsIsFound() {
    assertThat(Verdict.places(RULE, map())).containsExactly("approval ringi");
    assertThat(Verdict.severities(RULE, map())).containsExactly(Severity.WARNING, Severity.ERROR);
  }

  @Test
  void whoApprovesDecides() {
    assertThat(Verdict.of(RULE, map(step("manager", ApprovalStepKind.APPROVE, "p"))))
        .isEmpty();
    assertThat(Verdict.of(RULE, map(decide("board", "p")))).isEmpty();
  }
}
