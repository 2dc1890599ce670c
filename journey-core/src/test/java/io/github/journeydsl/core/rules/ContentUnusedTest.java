package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.step.Repeat;
import io.github.journeydsl.core.step.Schedule;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.core.value.TimeSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentUnusedTest {

  private static final String RULE = "content-unused";

  private final JourneyMap map = Pieces.map()
      .addContent(Content.builder().id("ma-guide").label("MAツール導入ガイド").build())
      .build();

  @Test
  void aContentThatNothingOffersSendsOrNeedsIsFound() {
    Diagnostic found = Verdict.only(RULE, map);

    assertThat(found.element()).hasToString("Optional[content ma-guide]");
    assertThat(found.message())
        .hasToString("content ma-guide (MAツール導入ガイド) is offered by no touchpoint, "
            + "sent by no scenario and needed by no approval");
    assertThat(found.help()).isPresent();
  }

  @Test
  void anOfferIsAUse() {
    Touchpoint offering = Touchpoint.builder().id("t").addOffer("ma-guide").build();

    assertThat(Verdict.of(
            RULE, map.toBuilder().addPhase(Pieces.phase("a", offering)).build()))
        .isEmpty();
  }

  @Test
  void aSendDeepInAScenarioIsAUse() {
    Repeat weekly =
        Repeat.times(5, new Schedule.Every(TimeSpan.weeks(1)), Send.of("ma-guide", "email"));
    JourneyMap sending =
        map.toBuilder().addScenario(Pieces.scenario("s", List.of(), weekly)).build();

    assertThat(Verdict.of(RULE, sending)).isEmpty();
  }

  @Test
  void anApprovalThatNeedsItIsAUse() {
    ApprovalStep step = ApprovalStep.builder()
        .id("draft")
        .kind(ApprovalStepKind.DRAFT)
        .approvers(Approvers.of("yamada"))
        .addDocument("ma-guide")
        .build();
    JourneyMap needing = map.toBuilder()
        .addApprovalChain(ApprovalChain.builder().id("ringi").addStep(step).build())
        .build();

    assertThat(Verdict.of(RULE, needing)).isEmpty();
  }

  @Test
  void isAWarning() {
    assertThat(Verdict.severities(RULE, map)).containsExactly(Severity.WARNING, Severity.WARNING);
  }
}
