package io.github.journeydsl.core.approval;

import static io.github.journeydsl.core.approval.Steps.chain;
import static io.github.journeydsl.core.approval.Steps.step;
import static io.github.journeydsl.core.approval.Steps.taking;
import static io.github.journeydsl.core.approval.Steps.when;
import static io.github.journeydsl.core.approval.Steps.yen;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.value.Money;
import io.github.journeydsl.core.value.TimeSpan;
import org.junit.jupiter.api.Test;

class ApprovalBandTest {

  private final ApprovalStep manager = step("manager", ApprovalStepKind.APPROVE);
  private final ApprovalStep board =
      when(taking("board", TimeSpan.businessDays(10)), AmountCondition.atLeast(yen(1_000_000)));

  @Test
  void aChainWithoutConditionsHasOneBandForAnyAmount() {
    ApprovalBand only = chain(manager).bands().get(0);

    assertThat(chain(manager).bands()).hasSize(1);
    assertThat(only).hasToString("any amount");
    assertThat(only.contains(Money.of(7, "USD"))).isTrue();
    assertThat(only.route().steps()).containsExactly(manager);
    assertThat(chain().bands()).hasSize(1);
  }

  @Test
  void everyThresholdSeparatesTwoBands() {
    ApprovalStep middle = when(
        step("middle", ApprovalStepKind.REVIEW), AmountCondition.between(yen(500), yen(1_000_000)));
    ApprovalChain ringi = chain(manager, middle, board);

    assertThat(ringi.bands())
        .extracting(ApprovalBand::toString)
        .containsExactly(
            "amount < 500 JPY",
            "amount >= 500 JPY and amount < 1000000 JPY",
            "amount >= 1000000 JPY");
    assertThat(ringi.bands().get(0).route().steps()).containsExactly(manager);
    assertThat(ringi.bands().get(1).route().steps()).containsExactly(manager, middle);
    assertThat(ringi.bands().get(2).route().steps()).containsExactly(manager, board);
  }

  @Test
  void aBoundOfZeroIsNoThreshold() {
    ApprovalChain ringi = chain(when(manager, AmountCondition.atLeast(yen(0))));

    assertThat(ringi.bands()).hasSize(1);
    assertThat(ringi.bands().get(0).route().steps()).hasSize(1);
    assertThat(ringi.bands().get(0).contains(yen(0))).isTrue();
    assertThat(ringi.bands().get(0).contains(Money.of(0, "USD"))).isFalse();
  }

  @Test
  void severalCurrenciesHaveNoBands() {
    ApprovalChain mixed = chain(board, when(manager, AmountCondition.below(Money.of(100, "USD"))));

    assertThat(mixed.currencies()).containsExactly("JPY", "USD");
    assertThat(mixed.bands()).isEmpty();
    assertThat(mixed.longestLeadTime()).hasToString("nothing");
  }

  @Test
  void theLongestLeadTimeIsThatOfTheSlowestRoute() {
    ApprovalStep slow =
        when(taking("slow", TimeSpan.businessDays(8)), AmountCondition.below(yen(1_000_000)));
    ApprovalStep always = taking("always", TimeSpan.businessDays(2));

    assertThat(chain(always, slow, board).longestLeadTime()).hasToString("12 business days");
    assertThat(chain(always, slow).longestLeadTime()).hasToString("10 business days");
    assertThat(chain(manager).longestLeadTime()).hasToString("nothing");
  }
}
