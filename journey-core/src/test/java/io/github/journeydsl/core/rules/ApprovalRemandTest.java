package io.github.journeydsl.core.rules;

import static io.github.journeydsl.core.rules.ApprovalPieces.decide;
import static io.github.journeydsl.core.rules.ApprovalPieces.draft;
import static io.github.journeydsl.core.rules.ApprovalPieces.map;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class ApprovalRemandTest {

  private static final String RULE = "approval-remand";

  @Test
  void aRemandToAStepBeforeIsFine() {
    assertThat(Verdict.of(RULE, map(draft("p"), to("draft", "manager"), to("manager", "board"))))
        .isEmpty();
  }

  @Test
  void aRemandToALaterStepIsFound() {
    Diagnostic found =
        Verdict.only(RULE, map(draft("p"), to("board", "manager"), decide("board", "q")));

    assertThat(found.element()).hasToString("Optional[step ringi/manager]");
    assertThat(found.property()).contains("remand");
    assertThat(found.value()).contains("board");
    assertThat(found.message())
        .hasToString("step manager is sent back to step board, which comes later");
    assertThat(Verdict.related(found)).containsExactly("step ringi/board");
    assertThat(found.severity()).isEqualTo(Severity.ERROR);
    assertThat(found.help()).isPresent();
  }

  @Test
  void aRemandToTheStepItselfIsFound() {
    Diagnostic found = Verdict.only(RULE, map(to("manager", "manager")));

    assertThat(found.message()).hasToString("step manager is sent back to itself");
  }

  @Test
  void aRemandToNowhereIsFoundWithWhatWasMeant() {
    Diagnostic found = Verdict.only(RULE, map(draft("p"), to("drat", "manager")));

    assertThat(found.message()).hasToString("approval chain ringi has no step \"drat\"");
    assertThat(found.suggestions()).containsExactly("draft");
    assertThat(found.related()).isEmpty();
  }

  @Test
  void onlyTheFirstOfVeryManyGetASuggestion() {
    ApprovalStep[] steps = new ApprovalStep[150];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = to("nowhere" + i + "x", "nowhere" + i);
    }

    assertThat(
            Verdict.of(RULE, map(steps)).stream().filter(d -> !d.suggestions().isEmpty()))
        .hasSize(100);
  }

  private static ApprovalStep to(String target, String id) {
    return decide(id, "p").toBuilder().remandTo(target).build();
  }
}
