package io.github.journeydsl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.model.JourneyMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that means harm ends in one clear diagnostic, in bounded time and memory. */
class HostileInputTest {

  private static final String HEAD = "{\"journey\": \"1.0\", \"id\": \"a\", ";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void wideTextsAreToldToBeWide(String charset) {
    Charset wide = Charset.forName(charset);
    for (String text : List.of(HEAD + "}", "\uFEFF" + HEAD + "}")) {
      assertThat(told(text.getBytes(wide)))
          .containsExactly(
              "not-utf8 1:1 the document looks like UTF-16 or UTF-32; only UTF-8 is read");
    }
  }

  static Stream<Arguments> malformed() {
    return Stream.of(
        arguments("overlong slash", bytes(0xC0, 0xAF)),
        arguments("overlong nul", bytes(0xC0, 0x80)),
        arguments("overlong in three bytes", bytes(0xE0, 0x9F, 0xBF)),
        arguments("overlong in four bytes", bytes(0xF0, 0x8F, 0xBF, 0xBF)),
        arguments("half of a surrogate pair", bytes(0xED, 0xA0, 0x80)),
        arguments("beyond the last code point", bytes(0xF4, 0x90, 0x80, 0x80)),
        arguments("five bytes", bytes(0xF8, 0x88, 0x80, 0x80, 0x80)),
        arguments("a byte that goes on", bytes(0x80)),
        arguments("cut off", bytes(0xE8, 0xAA)),
        arguments("latin 1", bytes(0xE9)),
        arguments("shift jis", bytes(0x94, 0x46)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("malformed")
  void whatIsNotUtf8IsToldWhereItStands(String what, byte[] wrong) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    json.write((HEAD + "\n\"label\": \"認😀").getBytes(StandardCharsets.UTF_8));
    json.write(wrong);
    json.write("\", \"x\": [1, 2".getBytes(StandardCharsets.UTF_8));
    assertThat(told(json.toByteArray()))
        .containsExactly("not-utf8 2:13 the document is not UTF-8 here");
  }

  @Test
  void allOfUnicodeIsUtf8() {
    StringBuilder text = new StringBuilder();
    for (int c : new int[] {0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x10FFFF}) {
      text.appendCodePoint(c);
    }
    byte[] json = (HEAD + "\"label\": \"" + text + "\"}").getBytes(StandardCharsets.UTF_8);
    assertThat(JourneyJson.read(json).label()).isEqualTo(text.toString());
  }

  @Property(tries = 2_000)
  void bytesAreUtf8IfJavaSaysSo(@ForAll @Size(max = 40) byte[] noise) {
    String decoded = new String(noise, StandardCharsets.UTF_8);
    boolean sound = Arrays.equals(decoded.getBytes(StandardCharsets.UTF_8), noise);
    boolean refused = JourneyJsonReader.standard().load("a", noise).diagnostics().stream()
        .anyMatch(d -> d.message().key().equals("not-utf8"));
    boolean wide = JourneyJsonReader.standard().load("a", noise).diagnostics().stream()
        .anyMatch(d -> d.message().key().equals("not-utf8.wide"));
    assertThat(refused || wide).isEqualTo(!sound || wide);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "\\udc00", "\\ud83d x", "\\ude00\\ud83d"})
  void halvesOfSurrogatePairsAreRefused(String half) {
    assertThat(told(HEAD + "\"label\": \"x" + half + "\"}"))
        .singleElement()
        .asString()
        .startsWith("invalid-value 1:40 ")
        .endsWith("it must be text that can be written as UTF-8");
    assertThat(told("{\"journey\": \"1.0\", \"id\": \"x" + half + "\"}")).hasSize(1);
    assertThat(told(HEAD + "\"" + half + "\": 1}")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999",
        "-1e999999999",
        "1e-999999999",
        "1e99999999999",
        "0e999999999",
        "123456789012345678901234567890123456789012",
        "0.00000000000000000000000000000000000000001"
      })
  void hugeNumbersAreRefused(String number) {
    assertThat(told(HEAD + "\"personas\": [{\"id\": \"p\", \"age\": " + number
            + ", \"budget\": {\"amount\": {\"amount\": " + number
            + ", \"currency\": \"JPY\"}, \"per\": \"year\"}}]}"))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"35.0", "3.5e1", "350e-1"})
  void wholeNumbersMayHaveAPoint(String number) {
    JourneyMap map =
        JourneyJson.read(HEAD + "\"personas\": [{\"id\": \"p\", \"age\": " + number + "}]}");
    assertThat(map.personas().get(0).age()).hasValue(35);
  }

  @Test
  void longTextsAndNamesAreRefused() {
    assertThat(told(HEAD + "\"label\": \"" + "x".repeat(1_000_001) + "\"}"))
        .singleElement()
        .asString()
        .startsWith("too-long 1:");
    assertThat(JourneyJson.read(HEAD + "\"label\": \"" + "x".repeat(1_000_000) + "\"}")
            .label())
        .hasSize(1_000_000);
    assertThat(told(HEAD + "\"" + "x".repeat(60_000) + "\": 1}"))
        .singleElement()
        .asString()
        .startsWith("too-long 1:");
    JsonLimits few = JsonLimits.defaults().withTextLength(10);
    assertThat(JourneyJsonReader.standard()
            .withLimits(few)
            .load("a", HEAD + "\"label\": \"12345678901\"}")
            .diagnostics())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"x\":"})
  void deepNestingOfWhatIsUnknownIsRefused(String bracket) {
    assertThat(told(HEAD + "\"x\": " + bracket.repeat(1_000_000)))
        .last()
        .asString()
        .startsWith("too-deep 1:")
        .endsWith("it is nested more deeply than 500 levels");
  }

  @Test
  void theDepthCanBeLimitedFurther() {
    JourneyJsonReader shallow =
        JourneyJsonReader.standard().withLimits(JsonLimits.defaults().withNesting(3));
    assertThat(shallow.load("a", HEAD + "\"phases\": [{}]}").diagnostics())
        .extracting(Diagnostic::id)
        .containsExactly("missing-field");
    assertThat(shallow.load("a", HEAD + "\"phases\": [{\"kpis\": []}]}").diagnostics())
        .extracting(Diagnostic::id)
        .contains("too-deep");
  }

  @Test
  void manyFieldsOfOneNameAreOneMistakeEachUntilThereAreTooMany() {
    String json = HEAD + "\"label\": \"x\", ".repeat(1_000_000) + "\"label\": \"x\"}";
    assertThat(told(json)).hasSize(101).last().asString().startsWith("too-many-errors ");
  }

  @Test
  void manyEqualValuesEndSoon() {
    String json = HEAD + "\"personas\": [{\"id\": \"p\", \"roles\": [" + "\"r\", ".repeat(200_000)
        + "\"r\"]}]}";
    assertThat(told(json)).hasSize(11);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\uFEFF", "\uFEFF  "})
  void whatIsEmptyIsToldToBe(String nothing) {
    assertThat(told(nothing)).singleElement().asString().contains("empty", "the document is empty");
    assertThat(told(nothing.getBytes(StandardCharsets.UTF_8))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "{}", "]", "1", "\"\"", "\uFEFF", "\0"})
  void whatFollowsTheMapIsTold(String garbage) {
    assertThat(told("{\"journey\": \"1.0\", \"id\": \"a\"}\n" + garbage))
        .singleElement()
        .asString()
        .containsPattern("^(more-behind|not-json) 2:");
  }

  private static List<String> told(String json) {
    return told(JourneyJson.load(json));
  }

  private static List<String> told(byte[] json) {
    List<String> told = told(JourneyJsonReader.standard().load("a.json", json));
    try {
      ByteArrayInputStream stream = new ByteArrayInputStream(json);
      assertThat(told(JourneyJsonReader.standard().load("a.json", stream))).isEqualTo(told);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return told;
  }

  private static List<String> told(JsonResult result) {
    return result.diagnostics().stream()
        .map(diagnostic -> diagnostic.id() + " "
            + diagnostic.range().orElseThrow().start().line() + ":"
            + diagnostic.range().orElseThrow().start().column() + " "
            + diagnostic.message().english())
        .toList();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int at = 0; at < values.length; at++) {
      bytes[at] = (byte) values[at];
    }
    return bytes;
  }
}
