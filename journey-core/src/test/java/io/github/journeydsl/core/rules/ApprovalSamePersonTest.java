package io.github.journeydsl.core.rules;

import static io.github.journeydsl.core.rules.ApprovalPieces.decide;
import static io.github.journeydsl.core.rules.ApprovalPieces.draft;
import static io.github.journeydsl.core.rules.ApprovalPieces.step;
import static io.github.journeydsl.core.rules.ApprovalPieces.when;
import static io.github.journeydsl.core.rules.ApprovalPieces.yen;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.approval.AmountCondition;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.value.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApprovalSamePersonTest {

  private static final String RULE = "approval-same-person";

  @Test
  void onePersonInTwoApprovingStepsIsFoundAtTheLaterOne() {
    Diagnostic found = Verdict.only(
        RULE,
        map(
            draft("yamada"),
            step("manager", ApprovalStepKind.APPROVE, "sato"),
            decide("board", "suzuki", "sato")));

    assertThat(found.element()).hasToString("Optional[step ringi/board]");
    assertThat(found.property()).contains("by");
    assertThat(found.value()).contains("sato");
    assertThat(found.message())
        .hasToString("sato approves the same amounts twice, in step manager and in step board");
    assertThat(Verdict.related(found)).containsExactly("step ringi/manager");
    assertThat(found.severity()).isEqualTo(Severity.WARNING);
    assertThat(found.help()).isPresent();
  }

  @Test
  void threeStepsAreOneFinding() {
    assertThat(Verdict.places(
            RULE, map(decide("a", "sato"), decide("b", "sato"), decide("c", "sato"))))
        .containsExactly("step ringi/b");
  }

  @Test
  void stepsForOtherAmountsAreNoRepetition() {
    assertThat(Verdict.of(
            RULE,
            map(
                when(decide("large", "sato"), AmountCondition.atLeast(yen(100))),
                when(decide("small", "sato"), AmountCondition.below(yen(100))))))
        .isEmpty();
  }

  @Test
  void overlapsAreFoundWhereverTheyStand() {
    JourneyMap map = map(
        when(decide("high", "sato"), AmountCondition.atLeast(yen(100))),
        when(decide("low", "sato"), AmountCondition.below(yen(10))),
        when(decide("wide", "sato"), AmountCondition.between(yen(10), yen(101))));

    assertThat(Verdict.places(RULE, map)).containsExactly("step ringi/wide");
    assertThat(Verdict.related(Verdict.only(RULE, map))).containsExactly("step ringi/high");
  }

  @Test
  void ofSeveralCurrenciesNobodyCanSayWhetherTheyOverlap() {
    assertThat(Verdict.of(
            RULE,
            map(
                when(decide("a", "sato"), AmountCondition.atLeast(yen(100))),
                when(decide("b", "sato"), AmountCondition.atLeast(Money.of(1, "USD"))))))
        .isEmpty();
  }

  @Test
  void examiningAndTakingNoteIsNotApproving() {
    assertThat(Verdict.of(
            RULE,
            map(
                step("review", ApprovalStepKind.REVIEW, "sato"),
                decide("board", "sato"),
                step("note", ApprovalStepKind.ACKNOWLEDGE, "sato"))))
        .isEmpty();
  }

  @Test
  void approvingAnOwnRequestIsFound() {
    Diagnostic found = Verdict.only(RULE, map(draft("sato"), decide("board", "sato")));

    assertThat(found.element()).hasToString("Optional[step ringi/board]");
    assertThat(found.message()).hasToString("sato approves a request of their own");
    assertThat(Verdict.related(found)).containsExactly("persona sato");
  }

  @Test
  void approvingTheRequestOfASuperiorIsFound() {
    Diagnostic found = Verdict.only(RULE, map(draft("sato"), decide("board", "yamada")));

    assertThat(found.message())
        .hasToString("yamada approves a request of sato, to whom they report");
    assertThat(found.value()).contains("yamada");
    assertThat(Verdict.related(found)).containsExactly("persona yamada", "persona sato");
  }

  @Test
  void superiorsOfSuperiorsCount() {
    assertThat(
            Verdict.only(RULE, map(draft("suzuki"), decide("board", "yamada"))).message())
        .hasToString("yamada approves a request of suzuki, to whom they report");
    assertThat(
            Verdict.places(RULE, map(draft("suzuki"), decide("a", "sato"), decide("b", "yamada"))))
        .containsExactly("step ringi/a", "step ringi/b");
  }

  @Test
  void superiorsMayApprove() {
    assertThat(Verdict.of(RULE, map(draft("yamada"), decide("a", "sato"), decide("b", "suzuki"))))
        .isEmpty();
  }

  @Test
  void withoutADraftThoseWhoGoThroughTheChainMakeTheRequest() {
    JourneyMap map = map(decide("board", "yamada"));
    Persona asking =
        Persona.builder().id("sato").addRole("user").approvalChain("ringi").build();

    assertThat(Verdict.of(RULE, map)).isEmpty();
    assertThat(Verdict.only(
                RULE,
                map.toBuilder()
                    .personas(List.of(reporting("yamada", "sato"), asking))
                    .build())
            .message())
        .hasToString("yamada approves a request of sato, to whom they report");
  }

  @Test
  void aReportingLineThatReturnsToItselfEnds() {
    JourneyMap map = Pieces.map()
        .addPersonas(
            reporting("a", "b"), reporting("b", "a"), reporting("c", "c"), reporting("d", "gone"))
        .addApprovalChain(ApprovalPieces.chain(
            draft("d"), decide("one", "a"), decide("two", "b"), decide("three", "c")))
        .build();

    assertThat(Verdict.of(RULE, map)).isEmpty();
  }

  @Test
  void whoDoesNotExistIsAnotherFinding() {
    assertThat(Verdict.of(RULE, map(decide("a", "nobody"), decide("b", "nobody"))))
        .isEmpty();
  }

  private static JourneyMap map(ApprovalStep... steps) {
    return Pieces.map()
        .addPersonas(
            reporting("yamada", "sato"),
            reporting("sato", "suzuki"),
            Pieces.persona("suzuki", "user"))
        .addApprovalChain(ApprovalPieces.chain(steps))
        .build();
  }

  private static Persona reporting(String id, String superior) {
    return Persona.builder().id(id).addRole("user").reportsTo(superior).build();
  }
}
