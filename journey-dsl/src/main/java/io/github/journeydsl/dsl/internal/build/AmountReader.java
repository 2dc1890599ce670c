package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.approval.AmountCondition;
import io.github.journeydsl.core.value.Money;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.AmountBoundContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.StepWhenContext;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import java.util.Optional;

/** Reads the amounts a step of an approval chain is taken for. */
final class AmountReader {

  private final Reading in;

  AmountReader(Reading in) {
    this.in = in;
  }

  Optional<AmountCondition> read(StepWhenContext when) {
    Optional<Money> atLeast = Optional.empty();
    Optional<Money> below = Optional.empty();
    for (AmountBoundContext bound : when.amountBound()) {
      Optional<Money> money = in.literals().money(bound.money());
      String sign = Literals.halfWidth(bound.operator().getText());
      boolean lower = sign.equals(">=");
      if (money.isEmpty()) {
        return Optional.empty();
      }
      if (!lower && !sign.equals("<")) {
        in.add(in.error("amount-operator", bound.operator(), sign)
            .help(DslMessages.message("amount-operator.help")));
        return Optional.empty();
      }
      if (lower ? atLeast.isPresent() : below.isPresent()) {
        in.add(in.error("amount-twice", bound).help(DslMessages.message("amount-twice.help")));
        return Optional.empty();
      }
      atLeast = lower ? money : atLeast;
      below = lower ? below : money;
    }
    Optional<Money> low = atLeast;
    Optional<Money> high = below;
    return in.value(when, () -> new AmountCondition(low, high));
  }
}
