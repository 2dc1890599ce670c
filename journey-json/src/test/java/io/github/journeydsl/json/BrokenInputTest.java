package io.github.journeydsl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.scenario.ExitRule;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.step.Exit;
import io.github.journeydsl.core.step.Repeat;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Schedule;
import io.github.journeydsl.core.value.TimeSpan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is no JSON at all, or means harm, and streams that fail. */
class BrokenInputTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"journey\"",
        "{\"journey\": \"1.0\"",
        "{\"journey\": \"1.",
        "{\"journey\": nul}",
        "{journey: 1}",
        "{'journey': 1}",
        "{\"a\" 1}",
        "{\"journey\": \"1.0\",}",
        "}",
        "\0",
        "{\"journey\": \"1.0\", \"id\": \"a\"} x",
        "{\"journey\": NaN}",
        "{\"journey\": \"\\x\"}",
        "{\"journey\": \"1.0\", \"id\": \"a\", \"owners\": [1 2]}",
        "// no\n{}"
      })
  void whatIsNotJsonIsSaidToBe(String text) {
    assertThatExceptionOfType(JourneyJsonException.class)
        .isThrownBy(() -> JourneyJson.read(text))
        .satisfies(e -> assertThat(e.line()).isPositive())
        .satisfies(e -> assertThat(e.column()).isPositive())
        .satisfies(e -> assertThat(e.problem().english()).doesNotContain("\n"));
  }

  @Test
  void whatIsNotJsonIsToldWithItsPlace() {
    assertThatExceptionOfType(JourneyJsonException.class)
        .isThrownBy(() -> JourneyJson.read(
            "{\"journey\": \"1.0\", \"id\": \"a\",\n \"personas\": [{\"id\": x}]}"))
        .withMessageStartingWith("this is not JSON: Unrecognized token 'x'")
        .withMessageContaining("(at /personas/0/id, line 2, column ");
  }

  @ParameterizedTest
  @ValueSource(ints = {501, 100_000, 1_000_000})
  void deepNestingIsRefused(int depth) {
    String json =
        "{\"journey\": \"1.0\", \"id\": \"a\", \"scenarios\": [{\"id\": \"s\", \"exits\": ["
            + "{\"kind\": \"condition\", \"condition\": "
            + "{\"kind\": \"not\", \"part\": ".repeat(depth);
    assertThatExceptionOfType(JourneyJsonException.class)
        .isThrownBy(() -> JourneyJson.read(json))
        .withMessageStartingWith(
            "it is nested more deeply than 500 levels (at /scenarios/0/exits/0")
        .satisfies(e -> assertThat(e.line()).isEqualTo(1))
        .satisfies(e -> assertThat(e.column()).isGreaterThan(10_000));
  }

  @Test
  void deepNestingThatIsAllowedIsReadAndWritten() {
    Condition condition = Condition.consent("email");
    for (int depth = 0; depth < 490; depth++) {
      condition = Condition.not(condition);
    }
    JourneyMap map = JourneyMap.builder()
        .id("a")
        .addScenario(
            NurtureScenario.builder().id("s").addExit(ExitRule.when(condition)).build())
        .build();
    String json = JourneyJson.write(map);
    assertThat(JourneyJson.write(JourneyJson.read(json))).isEqualTo(json);
  }

  @Test
  void aMapThatIsNestedTooDeeplyIsNotWritten() {
    ScenarioStep step = Exit.now();
    for (int depth = 0; depth < 2_000; depth++) {
      step = Repeat.times(1, new Schedule.Every(TimeSpan.days(1)), step);
    }
    JourneyMap map = JourneyMap.builder()
        .id("a")
        .addScenario(NurtureScenario.builder().id("s").addStep(step).build())
        .build();
    assertThatExceptionOfType(JourneyJsonException.class)
        .isThrownBy(() -> JourneyJson.write(map))
        .withMessageStartingWith(
            "it is nested more deeply than 500 levels (at /scenarios/0/steps/0");
  }

  @Test
  void aNumberOfAMillionDigitsIsRefused() {
    String json =
        "{\"journey\": \"1.0\", \"id\": \"a\", \"phases\": [{\"id\": \"p\", \"kpis\": [{\"name\": "
            + "\"k\", \"from\": " + "9".repeat(1_000_000) + ", \"to\": 1}]}]}";
    assertThatExceptionOfType(JourneyJsonException.class)
        .isThrownBy(() -> JourneyJson.read(json))
        .withMessageStartingWith(
            "a number, a name or a text is too long (at /phases/0/kpis/0/from, line 1, column ");
  }

  @Test
  void whatIsNotUtf8IsRefusedWhereItStands() {
    byte[] json = "{\"journey\": \"1.0\",\n \"label\": \"認?\"}".getBytes(StandardCharsets.UTF_8);
    json[json.length - 3] = (byte) 0xFF;
    assertThatExceptionOfType(JourneyJsonException.class)
        .isThrownBy(() -> JourneyJson.read(new ByteArrayInputStream(json)))
        .withMessage("the document is not UTF-8 here (at /label, line 2, column 13)");
  }

  @Test
  void aCharacterThatIsCutOffIsRefused() {
    byte[] json = {'{', '"', (byte) 0xE8, (byte) 0xAA};
    assertThatExceptionOfType(JourneyJsonException.class)
        .isThrownBy(() -> JourneyJson.read(new ByteArrayInputStream(json)))
        .withMessage("the document is not UTF-8 here (at the root, line 1, column 3)");
  }

  @Test
  void aStreamIsNotReadWithoutEnd() throws IOException {
    byte[] json = "{\"journey\": \"1.0\", \"id\": \"a\"}".getBytes(StandardCharsets.UTF_8);
    JsonLimits limits = JsonLimits.defaults();
    JourneyJsonReader enough =
        JourneyJsonReader.standard().withLimits(limits.withBytes(json.length));
    assertThat(
            enough.load("a.json", new ByteArrayInputStream(json)).orElseThrow().id())
        .isEqualTo("a");
    JourneyJsonReader less =
        JourneyJsonReader.standard().withLimits(limits.withBytes(json.length - 1));
    assertThatExceptionOfType(JourneyJsonException.class)
        .isThrownBy(() -> less.load("a.json", new ByteArrayInputStream(json)).orElseThrow())
        .withMessage("the document has more than 28 bytes (at the root, line 1, column 1)");
  }

  @Test
  void aStreamThatFailsIsAnIoException() {
    InputStream in = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("gone");
      }
    };
    OutputStream out = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("full");
      }
    };
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> JourneyJson.read(in))
        .withMessage("gone");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> JourneyJson.write(RichJourney.map(), out))
        .withMessage("full");
  }

  @Test
  void aStreamThatIsWrittenToStaysOpen() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream() {
      @Override
      public void close() {
        throw new IllegalStateException("closed");
      }
    };
    JourneyJson.write(RichJourney.map(), out);
    JourneyJson.write(RichJourney.map(), out);
    String once = JourneyJson.write(RichJourney.map());
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(once + once);
  }
}
