package io.github.journeydsl.core.approval;

import io.github.journeydsl.core.Refusal;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.core.value.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedValuesTest {

  @ParameterizedTest
  @MethodSource({"people", "amounts", "repetitions"})
  void valuesThatMayNotExistAreRefusedByFieldAndValue(Refusal refusal) {
    refusal.happens();
  }

  static Stream<Refusal> people() {
    return Stream.of(
        Refusal.of("by", "", () -> Approvers.allOf()),
        Refusal.of("by", "", () -> new Approvers(new Quorum.AtLeast(1), List.of())),
        Refusal.of("by", "sato", () -> Approvers.anyOf("sato", "sato")),
        Refusal.of("by", "3", () -> Approvers.atLeast(3, "sato", "suzuki")),
        Refusal.of("by", "2", () -> Approvers.atLeast(2, "sato")),
        Refusal.of("quorum", "0", () -> new Quorum.AtLeast(0)));
  }

  static Stream<Refusal> amounts() {
    Money million = Money.of(1_000_000, "JPY");
    Money more = new Money(Decimal.of("1000000.5"), "JPY");
    Money dollars = Money.of(2_000_000, "USD");
    return Stream.of(
        Refusal.of("amount", "", () -> new AmountCondition(Optional.empty(), Optional.empty())),
        Refusal.of(
            "amount", "1000000.5 JPY, 1000000 JPY", () -> AmountCondition.between(more, million)),
        Refusal.of(
            "amount", "1000000 JPY, 1000000 JPY", () -> AmountCondition.between(million, million)),
        Refusal.of(
            "amount", "1000000 JPY, 2000000 USD", () -> AmountCondition.between(million, dollars)),
        Refusal.of("amount", "0 JPY", () -> AmountCondition.below(Money.of(0, "JPY"))));
  }

  static Stream<Refusal> repetitions() {
    ApprovalStep draft = ApprovalStep.builder()
        .id("draft")
        .kind(ApprovalStepKind.DRAFT)
        .approvers(Approvers.of("yamada"))
        .build();
    return Stream.of(
        Refusal.of(
            "step",
            "draft",
            () -> ApprovalChain.builder().id("ringi").addSteps(draft, draft).build()),
        Refusal.of(
            "consult",
            "sato",
            () ->
                ApprovalChain.builder().id("ringi").addConsulted("sato", "sato").build()),
        Refusal.of("needs", "a", () -> draft.toBuilder().addDocuments("a", "a").build()));
  }
}
