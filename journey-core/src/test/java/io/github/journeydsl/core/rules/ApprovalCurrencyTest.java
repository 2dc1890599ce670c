package io.github.journeydsl.core.rules;

import static io.github.journeydsl.core.rules.ApprovalPieces.decide;
import static io.github.journeydsl.core.rules.ApprovalPieces.map;
import static io.github.journeydsl.core.rules.ApprovalPieces.when;
import static io.github.journeydsl.core.rules.ApprovalPieces.yen;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.approval.AmountCondition;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.value.Money;
import org.junit.jupiter.api.Test;

class ApprovalCurrencyTest {

  private static final String RULE = "approval-currency";

  @Test
  void severalCurrenciesInOneChainAreFoundOnce() {
    JourneyMap mixed = map(
        when(decide("a", "p"), AmountCondition.below(yen(100))),
        when(decide("b", "p"), AmountCondition.atLeast(Money.of(100, "USD"))),
        when(decide("c", "p"), AmountCondition.atLeast(Money.of(200, "USD"))));
    Diagnostic found = Verdict.only(RULE, mixed);

    assertThat(found.element()).hasToString("Optional[approval ringi]");
    assertThat(found.message())
        .hasToString("the amounts of approval chain ringi are in several currencies: JPY, USD");
    assertThat(Verdict.related(found)).containsExactly("step ringi/a", "step ringi/b");
    assertThat(found.severity()).isEqualTo(Severity.ERROR);
    assertThat(found.help()).isPresent();
  }

  @Test
  void oneCurrencyIsNot() {
    assertThat(Verdict.of(
            RULE,
            map(
                decide("a", "p"),
                when(decide("b", "p"), AmountCondition.between(yen(100), yen(200))))))
        .isEmpty();
  }
}
