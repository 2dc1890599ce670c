package io.github.journeydsl.core.scenariotest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Refusal;
import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.EventPattern;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioTestTest {

  private static final LocalDateTime TIME = LocalDateTime.of(2026, 10, 5, 10, 0);
  private static final EventPattern EVENT = EventPattern.of("survey-answered");

  @Test
  void aLeadAgreesToNothingUnlessItSaysSo() {
    TestLead lead = TestLead.of("yamada", "comparison");

    assertThat(lead.consent()).isEmpty();
    assertThat(lead.consenting("email", "phone").consent()).containsExactly("email", "phone");
  }

  @Test
  void anEventCarriesAttributesInOrder() {
    Given given = Given.of(TIME, EVENT)
        .with("rating", AttributeValue.of(4))
        .with("comment", AttributeValue.of("良い"));

    assertThat(given.attributes())
        .containsExactly(
            new Given.Attribute("rating", AttributeValue.of(4)),
            new Given.Attribute("comment", AttributeValue.of("良い")));
  }

  @Test
  void mayExpectNothing() {
    ScenarioTest test = ScenarioTest.builder()
        .id("quiet")
        .lead(TestLead.of("yamada", "comparison"))
        .build();

    assertThat(test.noMoreSends()).isFalse();
    assertThat(test.label()).isEqualTo("quiet");
    assertThat(test.expected()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void valuesThatMayNotExistAreRefusedByFieldAndValue(Refusal refusal) {
    refusal.happens();
  }

  static Stream<Refusal> attempts() {
    LocalDateTime exact = TIME.plusNanos(1);
    LocalDateTime late = TIME.withYear(10_000);
    ExpectedEffect exit = new ExpectedEffect.Exit();
    return Stream.of(
        Refusal.of("given", exact.toLocalTime(), () -> Given.of(exact, EVENT)),
        Refusal.of("given", late.toLocalDate(), () -> Given.of(late, EVENT)),
        Refusal.of("expect", exact.toLocalTime(), () -> Expected.of(exact, exit)),
        Refusal.of("expect", late.toLocalDate(), () -> Expected.of(late, exit)),
        Refusal.of(
            "with",
            "rating",
            () -> Given.of(TIME, EVENT)
                .with("rating", AttributeValue.of(4))
                .with("rating", AttributeValue.of(5))),
        Refusal.of("consent", "email", () -> TestLead.of("a", "b").consenting("email", "email")));
  }
}
