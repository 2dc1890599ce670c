package io.github.journeydsl.core.rules;

import static io.github.journeydsl.core.rules.ApprovalPieces.decide;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.JourneyMapBuilder;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.step.Send;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApprovalDocumentMissingTest {

  private static final String RULE = "approval-document-missing";

  private final ApprovalStep needing =
      decide("board", "sato", "suzuki").toBuilder().addDocument("roi").build();

  @Test
  void aDocumentThatIsOfferedToNobodyIsFoundAtTheStep() {
    Diagnostic found = Verdict.only(RULE, map(offering("sheet", "sato")).build());

    assertThat(found.element()).hasToString("Optional[step ringi/board]");
    assertThat(found.property()).contains("needs");
    assertThat(found.value()).contains("roi");
    assertThat(found.message())
        .hasToString("roi is needed here, and no phase up to buying offers it to sato, suzuki");
    assertThat(Verdict.related(found)).containsExactly("phase buying", "content roi");
    assertThat(found.severity()).isEqualTo(Severity.WARNING);
    assertThat(found.help()).isPresent();
  }

  @Test
  void onlyThoseWhoMissItAreNamed() {
    assertThat(Verdict.only(RULE, map(offering("roi", "sato")).build()).message())
        .hasToString("roi is needed here, and no phase up to buying offers it to suzuki");
  }

  @Test
  void aDocumentOfferedBeforeOrInThePhaseIsFine() {
    assertThat(Verdict.of(RULE, map(offering("roi", "sato", "suzuki")).build())).isEmpty();
    Phase buying = phase("buying", offer("roi", "sato", "suzuki")).toBuilder()
        .approvalChain("ringi")
        .build();
    assertThat(Verdict.of(RULE, base().addPhase(buying).build())).isEmpty();
  }

  @Test
  void aDocumentOfferedLaterIsFound() {
    JourneyMap late = map(phase("before"))
        .addPhase(phase("after", offer("roi", "sato", "suzuki")))
        .build();

    assertThat(Verdict.places(RULE, late)).containsExactly("step ringi/board");
  }

  @Test
  void whatAScenarioSendsIsOffered() {
    Phase before = phase(
        "before", Pieces.touchpoint("t", Pieces.experience("sato"), Pieces.experience("suzuki")));
    JourneyMap sent = map(before)
        .addScenario(Pieces.scenario("s", List.of("before"), Send.of("roi", "email")))
        .build();

    assertThat(Verdict.of(RULE, sent)).isEmpty();
  }

  @Test
  void ofSeveralPhasesWithTheChainTheFirstCounts() {
    JourneyMap twice = map(phase("before"))
        .addPhase(phase("again", offer("roi", "sato", "suzuki")).toBuilder()
            .approvalChain("ringi")
            .build())
        .build();

    assertThat(Verdict.only(RULE, twice).message().toString()).contains("up to buying ");
  }

  @Test
  void whereNoPhaseNamesTheChainAnyPhaseWillDo() {
    JourneyMap offered =
        base().addPhase(phase("after", offer("roi", "sato", "suzuki"))).build();
    JourneyMap never = base().addPhase(phase("after")).build();

    assertThat(Verdict.of(RULE, offered)).isEmpty();
    assertThat(Verdict.only(RULE, never).message())
        .hasToString("roi is needed here, and no phase offers it to sato, suzuki");
    assertThat(Verdict.related(Verdict.only(RULE, never))).containsExactly("content roi");
  }

  @Test
  void whatDoesNotExistIsAnotherFinding() {
    JourneyMap map = Pieces.map()
        .addPersona(Pieces.persona("sato", "user"))
        .addContent(Pieces.content("known"))
        .addApprovalChain(ApprovalPieces.chain(
            decide("a", "sato").toBuilder().addDocument("unknown").build(),
            decide("b", "nobody").toBuilder().addDocument("known").build()))
        .build();

    assertThat(Verdict.of(RULE, map)).isEmpty();
  }

  private JourneyMapBuilder base() {
    return Pieces.map()
        .addPersonas(Pieces.persona("sato", "user"), Pieces.persona("suzuki", "user"))
        .addContents(Pieces.content("roi"), Pieces.content("sheet"))
        .addApprovalChain(ApprovalPieces.chain(needing));
  }

  private JourneyMapBuilder map(Phase before) {
    return base()
        .addPhases(before, phase("buying").toBuilder().approvalChain("ringi").build());
  }

  private static Phase offering(String content, String... people) {
    return phase("before", offer(content, people));
  }

  private static Phase phase(String id, Touchpoint... touchpoints) {
    return Pieces.phase(id, touchpoints);
  }

  private static Touchpoint offer(String content, String... people) {
    var touchpoint = Touchpoint.builder().id("at-" + content).addOffer(content);
    for (String person : people) {
      touchpoint.addExperience(Pieces.experience(person));
    }
    return touchpoint.build();
  }
}
