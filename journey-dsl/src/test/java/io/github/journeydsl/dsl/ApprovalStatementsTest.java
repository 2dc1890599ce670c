package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.approval.AmountCondition;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.core.value.Money;
import io.github.journeydsl.core.value.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Approval chains. */
class ApprovalStatementsTest {

  private static ApprovalStep step(String properties) {
    return Reads.statements("approval r { step s {\n" + properties + "\n} }")
        .approvalChains()
        .get(0)
        .steps()
        .get(0);
  }

  private static Approvers by(String approvers) {
    return step("kind approve; by " + approvers).approvers();
  }

  private static AmountCondition when(String bounds) {
    return step("kind decide; by p; when " + bounds).condition().orElseThrow();
  }

  @Test
  void aChainWithEveryPropertyGivesEveryProperty() {
    assertThat(Reads.statements("""
        approval 稟議 "全社稟議" {
          consult it-lead, sato
          step 起案 {
            kind draft
            by   yamada
          }
          consult suzuki
          step executive "役員承認" {
            kind   decide
            by     suzuki
            when   amount >= 1_000_000 JPY
            needs  contract-template, quotation
            within 10 business days
            remand to 起案
            needs  roi-estimate
          }
        }
        """).approvalChains())
        .containsExactly(ApprovalChain.builder()
            .id("稟議")
            .label("全社稟議")
            .addConsulted("it-lead", "sato", "suzuki")
            .addStep(ApprovalStep.builder()
                .id("起案")
                .kind(ApprovalStepKind.DRAFT)
                .approvers(Approvers.of("yamada"))
                .build())
            .addStep(ApprovalStep.builder()
                .id("executive")
                .label("役員承認")
                .kind(ApprovalStepKind.DECIDE)
                .approvers(Approvers.of("suzuki"))
                .condition(AmountCondition.atLeast(Money.of(1_000_000, "JPY")))
                .addDocuments("contract-template", "quotation", "roi-estimate")
                .within(TimeSpan.businessDays(10))
                .remandTo("起案")
                .build())
            .build());
  }

  @ParameterizedTest
  @EnumSource(ApprovalStepKind.class)
  void everyKindHasItsWord(ApprovalStepKind kind) {
    assertThat(step("by p; kind " + kind.term()).kind()).isEqualTo(kind);
  }

  @Test
  void onePersonAllAnyOrANumberOfThemApprove() {
    assertThat(by("a")).isEqualTo(Approvers.of("a"));
    assertThat(by("all of a, b")).isEqualTo(Approvers.allOf("a", "b"));
    assertThat(by("any of a, b")).isEqualTo(Approvers.anyOf("a", "b"));
    assertThat(by("2 of a, b, c")).isEqualTo(Approvers.atLeast(2, "a", "b", "c"));
  }

  @Test
  void ofOnePersonAllAndAnyAreTheSame() {
    assertThat(by("all of a")).isEqualTo(by("any of a")).isEqualTo(by("1 of a")).isEqualTo(by("a"));
  }

  @Test
  void allAndAnyAreSpecialOnlyBeforeOf() {
    assertThat(by("all")).isEqualTo(Approvers.of("all"));
    assertThat(by("any")).isEqualTo(Approvers.of("any"));
    assertThat(by("of")).isEqualTo(Approvers.of("of"));
    assertThat(by("all of all, any")).isEqualTo(Approvers.allOf("all", "any"));
    assertThat(by("any of of, all")).isEqualTo(Approvers.anyOf("of", "all"));
  }

  @Test
  void amountsHaveALowerBoundAnUpperOneOrBothInAnyOrder() {
    Money million = Money.of(1_000_000, "JPY");
    Money five = Money.of(5_000_000, "JPY");
    assertThat(when("amount >= 1_000_000 JPY")).isEqualTo(AmountCondition.atLeast(million));
    assertThat(when("amount < 5,000,000 JPY")).isEqualTo(AmountCondition.below(five));
    assertThat(when("amount >= 1_000_000 JPY and amount < 5_000_000 JPY"))
        .isEqualTo(AmountCondition.between(million, five));
    assertThat(when("amount < 5_000_000 JPY and amount >= 1,000,000 JPY"))
        .isEqualTo(AmountCondition.between(million, five));
  }

  @Test
  void amountsMayHaveDecimals() {
    assertThat(when("amount >= 0.5 EUR"))
        .isEqualTo(AmountCondition.atLeast(new Money(Decimal.of("0.5"), "EUR")));
    assertThat(when("amount < 1,234.50 EUR"))
        .isEqualTo(AmountCondition.below(new Money(Decimal.of("1234.5"), "EUR")));
  }
}
