package io.github.journeydsl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.JourneyValidator;
import io.github.journeydsl.fixtures.JourneyMaps;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class JourneyJsonProperties {

  private final JsonMapper mapper =
      JsonMapper.builder().addModule(new JourneyModule()).build();

  private final JsonMapper sorting = JsonMapper.builder()
      .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build();

  @Property(tries = 300)
  void nothingIsLost(@ForAll("maps") JourneyMap map) {
    String json = JourneyJson.write(map);
    JourneyMap read = JourneyJson.read(json);
    assertThat(read).isEqualTo(map);
    assertThat(JourneyJson.write(read)).isEqualTo(json);
  }

  @Property(tries = 50)
  void streamsHoldTheSameBytes(@ForAll("maps") JourneyMap map) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JourneyJson.write(map, out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(JourneyJson.write(map));
    assertThat(JourneyJson.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(map);
  }

  @Property(tries = 100)
  void loadingFindsWhatTheRulesOfStructureFind(@ForAll("maps") JourneyMap map) {
    JsonResult result = JourneyJson.load(JourneyJson.write(map));
    List<Diagnostic> found = JourneyValidator.of(JourneyRules.structure())
        .validate(map, LocalDate.EPOCH)
        .diagnostics();
    assertThat(result.map()).hasValue(map);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactlyInAnyOrderElementsOf(
            found.stream().map(Diagnostic::message).toList());
    assertThat(result.diagnostics()).allSatisfy(diagnostic -> {
      assertThat(diagnostic.range()).isPresent();
      assertThat(diagnostic.pointer().orElseThrow()).isNotEmpty();
    });
  }

  @Property(tries = 50)
  void aMapWhoseReferencesHoldHasNothingWrong(@ForAll("consistentMaps") JourneyMap map) {
    assertThat(JourneyJson.load(JourneyJson.write(map)).diagnostics()).isEmpty();
  }

  @Property(tries = 100)
  void aMapperOfTheCallerLosesNothing(@ForAll("maps") JourneyMap map) {
    byte[] json = mapper.writeValueAsBytes(map);
    assertThat(mapper.readValue(json, JourneyMap.class)).isEqualTo(map);
    assertThat(JourneyJson.read(new String(json, StandardCharsets.UTF_8))).isEqualTo(map);
  }

  @Property(tries = 100)
  void theOrderOfFieldsDoesNotMatter(@ForAll("maps") JourneyMap map) {
    Object tree = sorting.readValue(JourneyJson.write(map), Object.class);
    assertThat(JourneyJson.read(sorting.writeValueAsString(tree))).isEqualTo(map);
  }

  @Property(tries = 50)
  void noEmptyValueIsWritten(@ForAll("maps") JourneyMap map) {
    assertNothingEmpty(mapper.readTree(JourneyJson.write(map)));
  }

  private static void assertNothingEmpty(JsonNode node) {
    assertThat(node.isNull()).isFalse();
    assertThat(node.isArray() && node.isEmpty()).isFalse();
    node.forEach(JourneyJsonProperties::assertNothingEmpty);
  }

  @Property(tries = 300)
  void damagedTextIsRefusedWithAPlaceOrRead(
      @ForAll("maps") JourneyMap map,
      @ForAll @IntRange(min = 0, max = 1_000_000) int where,
      @ForAll("damage") String damage) {
    String json = JourneyJson.write(map);
    int at = where % json.length();
    String damaged = json.substring(0, at) + damage + json.substring(at + 1);
    assertThatCode(() -> readOrPlace(damaged)).doesNotThrowAnyException();
    assertThatCode(() -> readOrPlace(json.substring(0, at))).doesNotThrowAnyException();
  }

  private static void readOrPlace(String json) {
    try {
      JourneyJson.read(json);
    } catch (JourneyJsonException e) {
      assertThat(e.line()).isPositive();
      assertThat(e.column()).isPositive();
      assertThat(e.problem().english()).isNotBlank().doesNotContain("\n");
    }
  }

  @Provide
  Arbitrary<JourneyMap> consistentMaps() {
    return JourneyMaps.consistent();
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return JourneyMaps.any();
  }

  @Provide
  Arbitrary<String> damage() {
    return Arbitraries.of(
        "",
        "\"",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "9",
        "1e999999999",
        "null",
        "true",
        "\\",
        " ",
        "\0");
  }
}
