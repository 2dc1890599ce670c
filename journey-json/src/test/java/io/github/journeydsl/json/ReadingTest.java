package io.github.journeydsl.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Status;
import io.github.journeydsl.core.step.If;
import io.github.journeydsl.core.step.Wait;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.core.value.TimeSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be written by hand beside the form that the writer chooses. */
class ReadingTest {

  @Test
  void takesFieldsInAnyOrder() {
    JourneyMap map = JourneyJson.read("{\"label\": \"L\", \"id\": \"a\", \"journey\": \"1.0\"}");
    assertThat(map).isEqualTo(JourneyMap.builder().id("a").label("L").build());
  }

  @Test
  void takesTheKindAfterOtherFields() {
    JourneyMap map = scenario(
        "{\"cases\": [{\"steps\": [{\"span\": \"1 day\", \"kind\": \"wait\"}], "
            + "\"condition\": {\"channel\": \"email\", \"kind\": \"consent\"}}], \"kind\": \"if\"}");
    If step = (If) map.scenarios().get(0).steps().get(0);
    assertThat(step.arms().get(0).steps()).containsExactly(Wait.of(TimeSpan.days(1)));
  }

  @Test
  void takesWhatHoldsAnyway() {
    JourneyMap map = JourneyJson.read("{\"journey\": \"1.0\", \"id\": \"a\", \"label\": \"a\", "
        + "\"status\": \"draft\", \"personas\": []}");
    assertThat(map).isEqualTo(JourneyMap.builder().id("a").build());
    assertThat(map.status()).isEqualTo(Status.DRAFT);
  }

  @Test
  void takesLaterMinorVersions() {
    assertThat(JourneyJson.read("{\"journey\": \"1.17\", \"id\": \"a\"}").id()).isEqualTo("a");
  }

  @Test
  void takesAByteOrderMark() throws IOException {
    String json = "\uFEFF{\"journey\": \"1.0\", \"id\": \"a\"}";
    assertThat(JourneyJson.read(json).id()).isEqualTo("a");
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    assertThat(JourneyJson.read(new ByteArrayInputStream(bytes)).id()).isEqualTo("a");
  }

  @ParameterizedTest
  @CsvSource({
    "1 day, 1, DAY",
    "1 days, 1, DAY",
    "3 day, 3, DAY",
    "0 minutes, 0, MINUTE",
    "72 hours, 72, HOUR",
    "2 business days, 2, BUSINESS_DAY",
    "1 business day, 1, BUSINESS_DAY",
    "4 weeks, 4, WEEK",
    "12 months, 12, MONTH",
    "1 year, 1, YEAR"
  })
  void takesDurations(String text, int amount, SpanUnit unit) {
    JourneyMap map = scenario("{\"kind\": \"wait\", \"span\": \"" + text + "\"}");
    assertThat(map.scenarios().get(0).steps()).containsExactly(Wait.of(TimeSpan.of(amount, unit)));
  }

  @Test
  void keepsEveryDigitOfANumber() {
    String digits = "0.12345678901234567891";
    JourneyMap map =
        scenario("{\"kind\": \"set\", \"attribute\": \"x\", \"value\": " + digits + "}");
    assertThat(JourneyJson.write(map)).contains("\"value\": " + digits + "\n");
  }

  private static JourneyMap scenario(String step) {
    return JourneyJson.read("{\"journey\": \"1.0\", \"id\": \"a\", \"scenarios\": "
        + "[{\"id\": \"s\", \"steps\": [" + step + "]}]}");
  }
}
