package io.github.journeydsl.core.event;

import io.github.journeydsl.core.Refusal;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.core.value.TimeSpan;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedValuesTest {

  @ParameterizedTest
  @MethodSource({"builtIns", "others"})
  void valuesThatMayNotExistAreRefusedByFieldAndValue(Refusal refusal) {
    refusal.happens();
  }

  static Stream<Refusal> builtIns() {
    return Stream.of("enter", "leave", "manual", "score")
        .flatMap(word -> Stream.of(
            Refusal.of("event", word, () -> EventPattern.of(word)),
            Refusal.of("id", word, () -> EventType.builder().id(word).build())));
  }

  static Stream<Refusal> others() {
    Condition yes = Condition.consent("email");
    EventPattern event = EventPattern.of("contract-signed");
    EventAttribute rating = new EventAttribute("rating", new EventAttribute.Flag());
    return Stream.of(
        Refusal.of("target", "and", () -> EventPattern.of(Verb.VIEW, "and")),
        Refusal.of(
            "attribute", "5..1", () -> new EventAttribute.Number(Decimal.of(5), Decimal.of(1))),
        Refusal.of(
            "attribute",
            "rating",
            () -> EventType.builder().id("survey").addAttributes(rating, rating).build()),
        Refusal.of("and", "0", () -> Condition.and()),
        Refusal.of("and", "1", () -> Condition.and(yes)),
        Refusal.of("or", "1", () -> Condition.or(yes)),
        Refusal.of(
            "count",
            "-1",
            () -> new Condition.Count(event, TimeSpan.days(1), Comparison.EQUAL, -1)));
  }
}
