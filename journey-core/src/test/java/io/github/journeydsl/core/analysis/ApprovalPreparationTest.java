package io.github.journeydsl.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Touchpoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApprovalPreparationTest {

  private final ApprovalChain ringi = ApprovalChain.builder()
      .id("ringi")
      .addConsulted("it", "cfo", "boss")
      .addStep(ApprovalStep.builder()
          .id("board")
          .kind(ApprovalStepKind.DECIDE)
          .approvers(Approvers.allOf("boss", "cfo"))
          .addDocuments("roi", "quote")
          .build())
      .build();

  private final JourneyMap map = Pieces.map()
      .addPhases(
          Pieces.phase("early", offering("a", "roi", "boss", "it")),
          Pieces.phase("middle", offering("b", "roi", "boss")),
          Pieces.phase("buying", offering("c", "quote", "boss")).toBuilder()
              .approvalChain("ringi")
              .build(),
          Pieces.phase("late", offering("d", "quote", "cfo")))
      .addApprovalChain(ringi)
      .build();

  @Test
  void documentsAreNeededWhereTheChainRuns() {
    assertThat(ApprovalPreparation.of(map).documents())
        .containsExactly(
            new DocumentNeed(
                "ringi",
                "board",
                "roi",
                Optional.of("buying"),
                List.of("boss", "cfo"),
                Map.of("boss", "early")),
            new DocumentNeed(
                "ringi",
                "board",
                "quote",
                Optional.of("buying"),
                List.of("boss", "cfo"),
                Map.of("boss", "buying")));
    assertThat(ApprovalPreparation.of(map).documents().get(0).without()).containsExactly("cfo");
  }

  @Test
  void whoIsConsultedShouldHaveBeenMetByThen() {
    assertThat(ApprovalPreparation.of(map).consultations())
        .containsExactly(
            new Consultation("ringi", "it", Optional.of("buying"), Optional.of("early")),
            new Consultation("ringi", "cfo", Optional.of("buying"), Optional.empty()),
            new Consultation("ringi", "boss", Optional.of("buying"), Optional.of("early")));
  }

  @Test
  void aChainThatNoPhaseNamesMayRunAtAnyTime() {
    JourneyMap loose = map.toBuilder().phases(List.of(map.phases().get(3))).build();

    assertThat(ApprovalPreparation.of(loose).consultations())
        .contains(new Consultation("ringi", "cfo", Optional.empty(), Optional.of("late")));
    assertThat(ApprovalPreparation.of(loose).documents().get(1).offered())
        .containsExactly(Map.entry("cfo", "late"));
  }

  @Test
  void aMapWithoutChainsNeedsNothing() {
    assertThat(ApprovalPreparation.of(Pieces.map().build()).documents()).isEmpty();
    assertThat(ApprovalPreparation.of(Pieces.map().build()).consultations()).isEmpty();
  }

  private static Touchpoint offering(String id, String content, String... people) {
    var touchpoint = Touchpoint.builder().id(id).addOffer(content);
    for (String person : people) {
      touchpoint.addExperience(Pieces.experience(person));
    }
    return touchpoint.build();
  }
}
