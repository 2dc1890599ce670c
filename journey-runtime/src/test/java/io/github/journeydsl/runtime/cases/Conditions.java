package io.github.journeydsl.runtime.cases;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.Comparison;
import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.value.Decimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Conditions over the names of {@link Pools}. */
final class Conditions {

  private Conditions() {}

  static Arbitrary<Condition> any() {
    Arbitrary<Condition> one = one();
    Arbitrary<Condition> joined = Arbitraries.oneOf(
        Combinators.combine(one, one).as((a, b) -> Condition.and(a, b)),
        Combinators.combine(one, one).as((a, b) -> Condition.or(a, b)),
        one.map(Condition::not));
    return Arbitraries.frequencyOf(Tuple.of(3, one), Tuple.of(1, joined));
  }

  private static Arbitrary<Condition> one() {
    Arbitrary<Comparison> sign = Arbitraries.of(Comparison.class);
    Arbitrary<AttributeValue> points = Arbitraries.of(0, 10, 20, 40, -5).map(AttributeValue::of);
    return Arbitraries.oneOf(
        Combinators.combine(sign, points).as((op, value) -> Condition.compare("score", op, value)),
        Combinators.combine(sign, text(Pools.PHASES))
            .as((op, value) -> Condition.compare("phase", op, value)),
        Combinators.combine(sign, text(Pools.ROLES))
            .as((op, value) -> Condition.compare("role", op, value)),
        Combinators.combine(sign, text(Pools.PERSONAS))
            .as((op, value) -> Condition.compare("persona", op, value)),
        Combinators.combine(Arbitraries.of(Pools.ATTRIBUTES), sign, values())
            .as(Condition::compare),
        Arbitraries.of(Pools.CHANNELS).map(Condition::consent),
        Combinators.combine(
                Pools.events(), Pools.spans(), sign, Arbitraries.integers().between(0, 3))
            .as(Condition.Count::new));
  }

  private static Arbitrary<AttributeValue> text(java.util.List<String> words) {
    return Arbitraries.of(words).map(AttributeValue::of);
  }

  static Arbitrary<AttributeValue> values() {
    return Arbitraries.of(
        AttributeValue.of(4),
        AttributeValue.of(2),
        new AttributeValue.Number(Decimal.of("2.5")),
        AttributeValue.of("gold"),
        AttributeValue.of(true),
        AttributeValue.of(false));
  }
}
