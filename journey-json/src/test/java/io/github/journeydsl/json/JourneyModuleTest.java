package io.github.journeydsl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.journeydsl.core.model.JourneyMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JourneyModuleTest {

  private final JsonMapper mapper =
      JsonMapper.builder().addModule(new JourneyModule()).build();

  @Test
  void teachesAMapper() {
    String json = mapper.writeValueAsString(RichJourney.map());
    assertThat(json)
        .startsWith("{\"journey\":\"1.0\",\"id\":\"ma-adoption\",\"label\":\"MAツールの導入\"");
    assertThat(mapper.readValue(json, JourneyMap.class)).isEqualTo(RichJourney.map());
  }

  @Test
  void isFoundAsAService() {
    JsonMapper found = JsonMapper.builder().findAndAddModules().build();
    assertThat(found.writeValueAsString(JourneyMap.builder().id("a").build()))
        .isEqualTo("{\"journey\":\"1.0\",\"id\":\"a\"}");
  }

  @Test
  void teachesMapsInsideOtherValues() {
    List<JourneyMap> maps = List.of(RichJourney.map());
    String json = mapper.writeValueAsString(maps);
    assertThat(mapper.readValue(json, new TypeReference<List<JourneyMap>>() {})).isEqualTo(maps);
  }

  @Test
  void teachesTrees() {
    JsonMapper exact = mapper
        .rebuild()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build();
    JsonNode tree = exact.valueToTree(RichJourney.map());
    assertThat(tree.at("/phases/0/touchpoints/0/experiences/0/emotion/score").intValue())
        .isEqualTo(-4);
    assertThat(exact.treeToValue(tree, JourneyMap.class)).isEqualTo(RichJourney.map());
  }

  @Test
  void refusesWithThePlaceInTheWholeDocument() {
    String json = "[\n  {\"journey\": \"1.0\", \"id\": \"a\", \"personas\": [{\"id\": 5}]}\n]";
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> mapper.readValue(json, new TypeReference<List<JourneyMap>>() {}))
        .isInstanceOf(JourneyJsonException.class)
        .withMessage(
            "expected an id such as \"comparison\", found a number (at /0/personas/0/id, line 2, column 53)");
  }

  @Test
  void saysWhereTheObjectBeginsThatTheModelRefuses() {
    String json = "{\"journey\": \"1.0\",\n \"id\": \"a b\"}";
    assertThatExceptionOfType(JourneyJsonException.class)
        .isThrownBy(() -> mapper.readValue(json, JourneyMap.class))
        .withMessage(
            "\"a b\" is not possible: an id is made of letters, digits, - and _, and starts"
                + " with a letter (at /id, line 1, column 1)");
  }

  @Test
  void hasNoLinesInATree() {
    JsonNode tree = mapper.readTree("{\"journey\": \"1.0\", \"id\": true}");
    assertThatExceptionOfType(JourneyJsonException.class)
        .isThrownBy(() -> mapper.treeToValue(tree, JourneyMap.class))
        .withMessage("expected an id such as \"comparison\", found true or false (at /id)")
        .satisfies(e -> assertThat(e.line()).isZero())
        .satisfies(e -> assertThat(e.column()).isZero());
  }

  @Test
  void staysStrictInALenientMapper() {
    JsonMapper lenient = mapper
        .rebuild()
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
    assertThatExceptionOfType(JourneyJsonException.class)
        .isThrownBy(() -> lenient.readValue("{\"nope\": 1}", JourneyMap.class))
        .withMessageStartingWith("a journey has no field \"nope\"");
  }

  @Test
  void leavesBrokenJsonToJackson() {
    assertThatExceptionOfType(StreamReadException.class)
        .isThrownBy(() -> mapper.readValue("{\"journey\": \"1.0\",", JourneyMap.class));
  }
}
