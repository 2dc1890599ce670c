package io.github.journeydsl.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.value.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EventPatternTest {

  @Test
  void isShownAsItIsWritten() {
    assertThat(EventPattern.of("contract-signed")).hasToString("contract-signed");
    assertThat(EventPattern.of(Verb.DOWNLOAD, "ma-guide")).hasToString("download ma-guide");
  }

  @ParameterizedTest
  @CsvSource({
    "VIEW, TOUCHPOINT CONTENT",
    "CLICK, TOUCHPOINT CONTENT",
    "ATTEND, TOUCHPOINT",
    "ANSWER, CONTENT",
    "ENTER, PHASE",
    "LEAVE, PHASE"
  })
  void aVerbKnowsWhatItIsDoneTo(Verb verb, String kinds) {
    assertThat(verb.targets()).extracting(ElementKind::name).containsExactly(kinds.split(" "));
  }

  @ParameterizedTest
  @EnumSource
  void aComparisonIsFoundByItsSign(Comparison comparison) {
    assertThat(Comparison.ofSign(comparison.sign())).contains(comparison);
  }

  @Test
  void anUnknownSignComparesNothing() {
    assertThat(Comparison.ofSign("==")).isEmpty();
  }

  @Test
  void aConstantIsANumberATextOrAFlag() {
    assertThat(AttributeValue.of(80)).isEqualTo(new AttributeValue.Number(Decimal.of("80.0")));
    assertThat(AttributeValue.of("a")).isEqualTo(new AttributeValue.Text("a"));
    assertThat(AttributeValue.of(true)).isEqualTo(new AttributeValue.Flag(true));
  }

  @Test
  void boundsOfANumberMayAgree() {
    Decimal one = Decimal.of(1);

    assertThat(new EventAttribute.Number(one, one).low()).isEqualTo(one);
  }
}
