package io.github.journeydsl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.JourneyValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All that is wrong is told in one run, once, where it stands; what is sound is kept. */
class LoadingTest {

  @Test
  void aSoundDocumentGivesItsMap() {
    JourneyMap map = JourneyMap.builder().id("a").label("A").build();
    JsonResult result = JourneyJson.load(JourneyJson.write(map));
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.orElseThrow()).isEqualTo(map);
  }

  @Test
  void allMistakesAreToldInTheOrderOfTheDocument() {
    JsonResult result = load("""
        {"journey": "1.0", "id": "a", "country": "Japan",
         "personas": [
           {"id": "p", "lable": "P", "roles": ["r"], "age": 200, "reportsTo": "q", "title": 5},
           {"id": "q r", "roles": []},
           7
         ],
         "phases": [{"id": "x", "touchpoints": [
           {"id": "t", "experiences": [{"persona": "p", "emotion": {"score": 9}}]}]}]}
        """);
    assertThat(result.diagnostics().stream().map(LoadingTest::told))
        .containsExactly(
            "/country 1:42 invalid-value",
            "/personas/0/lable 3:16 unknown-field",
            "/personas/0/age 3:53 invalid-value",
            "/personas/0/title 3:85 unexpected-value",
            "/personas/1/id 4:11 invalid-value",
            "/personas/2 5:4 unexpected-value",
            "/phases/0/touchpoints/0/experiences/0/emotion/score 8:70 invalid-value");
    Persona persona = Persona.builder().id("p").addRole("r").reportsTo("q").build();
    assertThat(result.map().orElseThrow().personas()).containsExactly(persona);
    assertThat(result.map().orElseThrow().phases()).hasSize(1);
    assertThatExceptionOfType(JourneyJsonException.class)
        .isThrownBy(result::orElseThrow)
        .withMessageEndingWith("(at /country, line 1, column 42), and 6 more errors")
        .satisfies(e -> assertThat(e.diagnostics()).isEqualTo(result.diagnostics()));
  }

  @Test
  void whatIsMissingBecauseItWasRefusedIsNoFurtherMistake() {
    assertThat(load("""
            {"journey": "1.0", "id": "a", "approvalChains": [{"id": "c", "steps": [
              {"id": "s", "kind": "decide", "approvers": {"personas": [5]}}]}],
             "scenarios": [{"id": "s", "steps": [{"kind": "split", "arms": [
              {"weight": "50%", "id": "x"}, {"weight": 50, "id": "y"}]}]}]}
            """).diagnostics().stream().map(LoadingTest::told))
        .containsExactly(
            "/approvalChains/0/steps/0/approvers/personas/0 2:60 unexpected-value",
            "/scenarios/0/steps/0/arms/1/weight 4:44 unexpected-value");
  }

  @Test
  void referencesToNothingAreToldWhereTheyStand() {
    JsonResult result = load("""
        {"journey": "1.0", "id": "a",
         "personas": [{"id": "yamada", "roles": ["user"], "title": "yamata", "reportsTo": "yamata"}],
         "phases": [{"id": "x", "touchpoints": [{"id": "t", "experiences": [{"persona": "nobody"}]}]}]}
        """);
    assertThat(result.diagnostics().stream().map(LoadingTest::told))
        .containsExactly(
            "/personas/0/reportsTo 2:83 unknown-reference",
            "/phases/0/touchpoints/0/experiences/0/persona 3:81 unknown-reference");
    Diagnostic first = result.diagnostics().get(0);
    assertThat(first.suggestions()).containsExactly("yamada");
    assertThat(first.related().get(0).range().orElseThrow()).hasToString("a.json:2:15");
    assertThat(first.range().orElseThrow().end().column()).isEqualTo(91);
    assertThat(JourneyJson.read(JourneyJson.write(result.map().orElseThrow())))
        .isEqualTo(result.map().orElseThrow());
  }

  @Test
  void aReferenceToWhatWasRefusedIsNoMistake() {
    assertThat(load("""
            {"journey": "1.0", "id": "a",
             "personas": [{"id": "p", "roles": ["user"], "reportsTo": "q"}, {"id": "q", "roles": ["user"],
               "budget": 5, "age": "x"}, {"roles": ["user"]}]}
            """).diagnostics().stream().map(LoadingTest::told))
        .containsExactly(
            "/personas/1/budget 3:14 unexpected-value",
            "/personas/1/age 3:24 unexpected-value",
            "/personas/2 3:30 missing-field");
  }

  @Test
  void theSecondOfTwoElementsIsTheDuplicate() {
    JsonResult result = load("""
        {"journey": "1.0", "id": "a", "phases": [{"id": "p"}, {"id": "q"},
          {"touchpoints": [], "id": "p"}]}
        """);
    Diagnostic duplicate = result.diagnostics().get(0);
    assertThat(result.diagnostics()).hasSize(1);
    assertThat(told(duplicate)).isEqualTo("/phases/2 2:3 duplicate-id");
    assertThat(duplicate.related().get(0).range().orElseThrow()).hasToString("a.json:1:42");
  }

  @Test
  void rulesAreToldWithTheirPlaceToo() {
    JsonResult result = load("""
        {"journey": "1.0", "id": "a", "phases": [{"id": "p"}, {"id": "q", "goal": 5}]}
        """);
    List<Diagnostic> found =
        result.check(JourneyValidator.of(JourneyRules.domain()), LocalDate.of(2026, 10, 5));
    assertThat(found.stream().map(LoadingTest::told))
        .containsSubsequence("/phases/0 1:42 phase-empty", "/phases/1/goal 1:75 unexpected-value")
        .doesNotContain("/phases/1 1:55 phase-empty");
  }

  @Test
  void bytesAreToldInCharacters() {
    String json = "{\"journey\": \"1.0\", \"id\": \"a\",\r\n \"label\": \"認知😀\", \"owners\": 5}";
    byte[] marked = ("\uFEFF" + json).getBytes(StandardCharsets.UTF_8);
    for (byte[] bytes : List.of(json.getBytes(StandardCharsets.UTF_8), marked)) {
      Diagnostic found =
          JourneyJsonReader.standard().load("a.json", bytes).diagnostics().get(0);
      assertThat(told(found)).isEqualTo("/owners 2:28 unexpected-value");
      assertThat(found.range().orElseThrow().start().offset()).isEqualTo(json.indexOf("5}"));
    }
  }

  @Test
  void longStreamsAreToldInCharactersToo() throws IOException {
    String json = "{\"journey\": \"1.0\", \"id\": \"a\",\n \"label\": \"" + "認".repeat(9_000)
        + "\", \"owners\": 5}";
    for (String text : List.of(json, "\uFEFF" + json)) {
      InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
      Diagnostic found =
          JourneyJsonReader.standard().load("a.json", in).diagnostics().get(0);
      assertThat(told(found)).isEqualTo("/owners 2:9025 unexpected-value");
    }
  }

  @Test
  void behindManyMistakesReadingStops() {
    String json = "{\"journey\": \"1.0\", \"id\": \"a\", \"owners\": [" + "5,".repeat(150) + "5]}";
    JsonResult result = load(json);
    assertThat(result.map()).isEmpty();
    assertThat(result.diagnostics()).hasSize(101);
    assertThat(told(result.diagnostics().get(100))).isEqualTo("/owners/100 1:242 too-many-errors");
    JsonLimits few = JsonLimits.defaults().withErrors(2);
    assertThat(JourneyJsonReader.standard().withLimits(few).load("a", json).diagnostics())
        .hasSize(3);
  }

  @Test
  void whatStandsBeforeBrokenJsonIsToldToo() {
    JsonResult result = load("{\"journey\": \"1.0\", \"id\": 5, \"owners\": [nul]}");
    assertThat(result.map()).isEmpty();
    assertThat(result.diagnostics().stream().map(Diagnostic::id))
        .containsExactly("unexpected-value", "not-json");
  }

  @Test
  void aMapWithoutErrorsMayHaveWarnings() {
    JsonResult result = load("{\"journey\": \"1.3\", \"id\": \"a\", \"mood\": {\"x\": [1]}}");
    assertThat(result.orElseThrow()).isEqualTo(JourneyMap.builder().id("a").build());
    assertThat(result.diagnostics())
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.WARNING);
  }

  private static JsonResult load(String json) {
    return JourneyJsonReader.standard().load("a.json", json);
  }

  private static String told(Diagnostic diagnostic) {
    String place = diagnostic
        .range()
        .map(range -> range.start().line() + ":" + range.start().column())
        .orElse("-");
    return diagnostic.pointer().orElse("-") + " " + place + " " + diagnostic.id();
  }
}
