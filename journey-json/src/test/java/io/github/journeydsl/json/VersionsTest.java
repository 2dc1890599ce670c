package io.github.journeydsl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.Budget;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.value.CalendarPeriod;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.core.value.Money;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Documents of other versions than the one that is written. */
class VersionsTest {

  private static final String BUDGET =
      "\"personas\": [{\"id\": \"p\", \"roles\": [\"user\"], \"budget\": {\"amount\": \"1000000.5 JPY\", \"per\": \"year\"}}]";

  private final JsonMapper mapper =
      JsonMapper.builder().addModule(new JourneyModule()).build();

  @Test
  void theVersionIsWrittenFirst() {
    assertThat(JourneyJson.write(RichJourney.map())).startsWith("{\n  \"journey\": \"1.0\",\n");
  }

  @Test
  void unknownFieldsOfALaterMinorVersionAreWarnings() {
    JsonResult result = JourneyJson.load("""
        {"mood": "x", "journey": "1.2", "id": "a", "phases": [{"id": "p", "goul": {"deep": [1, 2]}}],
         "scenarios": [{"id": "s", "steps": [{"kind": "exit", "sound": true}]}]}
        """);
    assertThat(result.hasErrors()).isFalse();
    assertThat(result.diagnostics())
        .extracting(d -> d.pointer().orElseThrow())
        .containsExactly("/mood", "/phases/0/goul", "/scenarios/0/steps/0/sound");
    assertThat(result.diagnostics()).allSatisfy(warning -> {
      assertThat(warning.id()).isEqualTo("unknown-field");
      assertThat(warning.severity()).isEqualTo(Severity.WARNING);
      assertThat(warning.help().orElseThrow().english())
          .isEqualTo("the document is of version 1.2, of which this library knows 1.0: it leaves"
              + " out what is new");
    });
    assertThat(result.orElseThrow().phases().get(0).id()).isEqualTo("p");
  }

  @Test
  void otherMistakesStayErrorsThere() {
    JsonResult result =
        JourneyJson.load("{\"journey\": \"1.2\", \"id\": \"a\", \"label\": 5, \"mood\": 1}");
    assertThat(result.diagnostics())
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.ERROR, Severity.WARNING);
  }

  @Test
  void aMapperLeavesOutWhatIsNew() {
    String json = "{\"mood\": 1, \"journey\": \"1.2\", \"id\": \"a\"}";
    assertThat(mapper.readValue(json, JourneyMap.class).id()).isEqualTo("a");
    List<Diagnostic> warnings = new ArrayList<>();
    JsonMapper telling =
        JsonMapper.builder().addModule(new JourneyModule(warnings::add)).build();
    assertThat(telling.readValue(json, JourneyMap.class).id()).isEqualTo("a");
    assertThat(warnings).extracting(d -> d.pointer().orElseThrow()).containsExactly("/mood");
  }

  @Test
  void manyWarningsAreCounted() {
    StringBuilder json = new StringBuilder("{\"journey\": \"1.1\", \"id\": \"a\"");
    for (int n = 0; n < 130; n++) {
      json.append(", \"new").append(n).append("\": 1");
    }
    JsonResult result = JourneyJson.load(json.append("}").toString());
    assertThat(result.hasErrors()).isFalse();
    assertThat(result.diagnostics()).hasSize(101);
    assertThat(result.diagnostics().get(100).message().english())
        .isEqualTo("there are 30 more warnings");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "0.8", "0.10", "10.0", "999999999.0"})
  void otherMajorVersionsAreRefusedWithNothingElse(String version) {
    String last = "{\"id\": 5, \"x\": 1, \"journey\": \"" + version + "\"}";
    String first = "{\"journey\": \"" + version + "\", \"id\": 5, \"x\": [nul]}";
    for (String json : List.of(first, last)) {
      JsonResult result = JourneyJson.load(json);
      assertThat(result.map()).isEmpty();
      assertThat(result.diagnostics()).hasSize(1);
      Diagnostic only = result.diagnostics().get(0);
      assertThat(only.id()).isEqualTo("version");
      assertThat(only.pointer()).hasValue("/journey");
      assertThat(only.message().english())
          .isEqualTo("version \"" + version + "\" of the format cannot be read; 0.9 and 1.x can");
    }
  }

  @Test
  void theDraftWroteMoneyAsText() {
    Budget budget = new Budget(new Money(Decimal.of("1000000.5"), "JPY"), CalendarPeriod.YEAR);
    for (String json : List.of(
        "{\"journey\": \"0.9\", \"id\": \"a\", " + BUDGET + "}",
        "{" + BUDGET + ", \"id\": \"a\", \"journey\": \"0.9\"}")) {
      JourneyMap map = JourneyJson.load(json).orElseThrow();
      assertThat(map.personas().get(0).budget()).hasValue(budget);
      assertThat(mapper.readValue(json, JourneyMap.class)).isEqualTo(map);
      assertThat(JourneyJson.write(map)).contains("\"journey\": \"1.0\"", "\"amount\": 1000000.5,");
    }
  }

  @Test
  void todayMoneyIsNoText() {
    for (String json : List.of(
        "{\"journey\": \"1.0\", \"id\": \"a\", " + BUDGET + "}",
        "{" + BUDGET + ", \"id\": \"a\", \"journey\": \"1.0\"}")) {
      assertThat(JourneyJson.load(json).diagnostics())
          .extracting(d -> d.id() + " " + d.pointer().orElseThrow())
          .containsExactly("unexpected-value /personas/0/budget/amount");
    }
  }

  @Test
  void theDraftRefusesOtherTexts() {
    String json =
        "{\"journey\": \"0.9\", \"id\": \"a\", " + BUDGET.replace("1000000.5 JPY", "much") + "}";
    assertThatExceptionOfType(JourneyJsonException.class)
        .isThrownBy(() -> JourneyJson.read(json))
        .withMessageStartingWith(
            "expected an amount such as \"1000000 JPY\", found \"much\" (at /personas/0/budget/amount");
  }
}
