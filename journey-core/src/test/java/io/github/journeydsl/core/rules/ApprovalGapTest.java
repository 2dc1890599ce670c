package io.github.journeydsl.core.rules;

import static io.github.journeydsl.core.rules.ApprovalPieces.decide;
import static io.github.journeydsl.core.rules.ApprovalPieces.draft;
import static io.github.journeydsl.core.rules.ApprovalPieces.map;
import static io.github.journeydsl.core.rules.ApprovalPieces.step;
import static io.github.journeydsl.core.rules.ApprovalPieces.when;
import static io.github.journeydsl.core.rules.ApprovalPieces.yen;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.approval.AmountCondition;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.core.value.Money;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ApprovalGapTest {

  private static final String RULE = "approval-gap";

  @Test
  void amountsBetweenTwoDecidersAreFoundAtTheChain() {
    JourneyMap map = map(below("small", 1_000_000), from("large", 5_000_000));
    Diagnostic found = Verdict.only(RULE, map);

    assertThat(found.element()).hasToString("Optional[approval ringi]");
    assertThat(found.message())
        .hasToString("in approval chain ringi, nobody approves or decides on amounts"
            + " from 1_000_000 JPY to below 5_000_000 JPY");
    assertThat(found.message().in(Locale.JAPANESE))
        .isEqualTo("稟議「ringi」で、1_000_000 JPY以上5_000_000 JPY未満の金額を承認・決裁するステップがない");
    assertThat(found.help()).isPresent();
    assertThat(Verdict.related(found)).containsExactly("step ringi/small", "step ringi/large");
    assertThat(Verdict.severities(RULE, map)).containsExactly(Severity.WARNING, Severity.ERROR);
  }

  @Test
  void everyGapIsOneFinding() {
    assertThat(amounts(map(
            when(decide("b", "p"), AmountCondition.between(yen(20), yen(30))),
            when(decide("a", "p"), AmountCondition.between(yen(5), yen(10))))))
        .containsExactly("below 5 JPY", "from 10 JPY to below 20 JPY", "from 30 JPY on");
  }

  @Test
  void aGapIsOneFindingThoughReviewsDivideIt() {
    assertThat(amounts(map(
            from("large", 100),
            when(step("review", ApprovalStepKind.REVIEW, "p"), AmountCondition.below(yen(50))))))
        .containsExactly("below 100 JPY");
  }

  @Test
  void fractionsAreExact() {
    Money hair = new Money(Decimal.of("100.01"), "JPY");

    assertThat(amounts(
            map(below("small", 100), when(decide("large", "p"), AmountCondition.atLeast(hair)))))
        .containsExactly("from 100 JPY to below 100.01 JPY");
  }

  @Test
  void neighboursThatMeetLeaveNone() {
    assertThat(amounts(map(below("small", 100), from("large", 100)))).isEmpty();
    assertThat(amounts(map(from("large", 60), below("small", 100)))).isEmpty();
    assertThat(amounts(map(from("all", 0)))).isEmpty();
    assertThat(amounts(map(
            when(decide("inner", "p"), AmountCondition.between(yen(10), yen(20))),
            below("outer", 100),
            from("large", 100))))
        .isEmpty();
  }

  @Test
  void aStepForEveryAmountLeavesNone() {
    assertThat(amounts(map(draft("p"), from("large", 100), decide("manager", "q"))))
        .isEmpty();
  }

  @Test
  void aChainThatDecidesOnNothingIsAnotherFinding() {
    assertThat(amounts(map(draft("p")))).isEmpty();
    assertThat(amounts(map())).isEmpty();
  }

  @Test
  void severalCurrenciesAreAnotherFinding() {
    assertThat(amounts(map(
            from("large", 100),
            when(decide("small", "p"), AmountCondition.below(Money.of(1, "USD"))))))
        .isEmpty();
  }

  private static ApprovalStep below(String id, long amount) {
    return when(decide(id, "p"), AmountCondition.below(yen(amount)));
  }

  private static ApprovalStep from(String id, long amount) {
    return when(decide(id, "p"), AmountCondition.atLeast(yen(amount)));
  }

  private static List<String> amounts(JourneyMap map) {
    return Verdict.of(RULE, map).stream()
        .map(found -> found.message().toString().replaceFirst(".*amounts ", ""))
        .toList();
  }
}
