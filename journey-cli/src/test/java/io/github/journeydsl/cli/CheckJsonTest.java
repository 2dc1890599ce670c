package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.cli.CheckedFile.Kind;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Position;
import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.problem.Message;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckJsonTest {

  private static final SourceRange RANGE =
      new SourceRange("a.journey", new Position(42, 9, 812), new Position(42, 14, 817));

  private static final Diagnostic FULL = Diagnostic.builder()
      .id("unknown-reference")
      .severity(Severity.ERROR)
      .message(Message.plain("no persona is called \"yamad\""))
      .element(ElementRef.of(ElementKind.EXPERIENCE, "trial", "yamad"))
      .range(RANGE)
      .help(Message.plain("declare it"))
      .addSuggestion("yamada")
      .addRelated(Related.at(RANGE, Message.plain("a similar name")))
      .addRelated(Related.at(ElementRef.POLICY, Message.plain("the policy")))
      .build();

  private static final Diagnostic BARE = Diagnostic.builder()
      .id("unreadable")
      .severity(Severity.ERROR)
      .message(Message.plain("there is no such file"))
      .build();

  @Test
  void writesFindingsAndCoverage() {
    assertThat(json(journey(FULL))).isEqualTo("""
        {
          "files": [
            "a.journey"
          ],
          "diagnostics": [
            {
              "id": "unknown-reference",
              "severity": "error",
              "message": "no persona is called \\"yamad\\"",
              "element": "experience trial/yamad",
              "file": "a.journey",
              "range": {
                "start": {
                  "line": 42,
                  "column": 9,
                  "offset": 812
                },
                "end": {
                  "line": 42,
                  "column": 14,
                  "offset": 817
                }
              },
              "help": "declare it",
              "suggestions": [
                "yamada"
              ],
              "related": [
                {
                  "message": "a similar name",
                  "element": null,
                  "file": "a.journey",
                  "range": {
                    "start": {
                      "line": 42,
                      "column": 9,
                      "offset": 812
                    },
                    "end": {
                      "line": 42,
                      "column": 14,
                      "offset": 817
                    }
                  }
                },
                {
                  "message": "the policy",
                  "element": "policy",
                  "file": null,
                  "range": null
                }
              ]
            }
          ],
          "coverage": []
        }
        """);
  }

  @Test
  void writesAnUnreadableFileAsADocumentToo() {
    String json = json(new CheckedFile(
        "no.journey",
        Kind.UNREADABLE,
        List.of(BARE),
        List.of(),
        List.of(),
        Optional.empty(),
        Diagnostic::summary));
    JsonNode diagnostic = JsonMapper.shared().readTree(json).at("/diagnostics/0");
    assertThat(diagnostic.get("file").asString()).isEqualTo("no.journey");
    assertThat(diagnostic.get("range").isNull()).isTrue();
    assertThat(diagnostic.get("help").isNull()).isTrue();
    assertThat(OutputSchema.CHECK.strictErrors(json)).isEmpty();
  }

  @Test
  void writesWhatTheSchemaDescribes() {
    String json = json(covered());
    assertThat(OutputSchema.CHECK.strictErrors(json)).isEmpty();
    JsonNode coverage = JsonMapper.shared().readTree(json).at("/coverage/0");
    assertThat(coverage.get("partial").asBoolean()).isTrue();
    assertThat(coverage.at("/cells/2/reason").asString()).isEqualTo("予算要求の前");
    assertThat(coverage.get("totals").toString())
        .isEqualTo("{\"covered\":1,\"touched\":1,\"absent\":1,\"missing\":2}");
    assertThat(coverage.get("missing").toString())
        .isEqualTo("[{\"phase\":\"trial\",\"role\":\"champion\"}]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"severity\": \"error\"      | \"severity\": \"fatal\"",
        "\"line\": 42                 | \"line\": 0",
        "\"offset\": 812              | \"offset\": \"812\"",
        "\"message\": \"a similar     | \"text\": \"a similar",
        "\"suggestions\": [           | \"suggestion\": [",
        "\"status\": \"absent\"       | \"status\": \"covered\"",
        "\"status\": \"touched\"      | \"status\": \"absent\"",
        "\"touched\": 1               | \"touched\": -1",
        "\"journey\": \"tool\"        | \"journey\": null",
        "\"element\": \"policy\"      | \"element\": \"policy of the map\"",
      })
  void theSchemaRefusesWhatTheCommandNeverWrites(String written, String doctored) {
    String json = json(covered());
    assertThat(json).contains(written);
    assertThat(OutputSchema.CHECK.errors(json)).isEmpty();
    assertThat(OutputSchema.CHECK.errors(json.replace(written, doctored))).isNotEmpty();
  }

  @Test
  void theSchemaDescribesEveryProperty() {
    OutputSchema.CHECK
        .text()
        .findParents("type")
        .forEach(node -> assertThat(node.has("description") || isItem(node))
            .as(node.toString())
            .isTrue());
  }

  /** The items of a list are described with the list. */
  private static boolean isItem(JsonNode node) {
    return OutputSchema.CHECK.text().findValues("items").contains(node)
        || OutputSchema.CHECK.text().findValues("reason").contains(node);
  }

  private static CheckedFile covered() {
    var map = Optional.of(CheckedMap.of(Samples.everyMark(), true));
    return new CheckedFile(
        "a.journey", Kind.JOURNEY, List.of(FULL), List.of(), List.of(), map, Diagnostic::summary);
  }

  private static CheckedFile journey(Diagnostic... diagnostics) {
    return new CheckedFile(
        "a.journey",
        Kind.JOURNEY,
        List.of(diagnostics),
        List.of(),
        List.of(),
        Optional.empty(),
        Diagnostic::summary);
  }

  private static String json(CheckedFile file) {
    return new CheckJson(Samples.ENGLISH).of(CheckReport.of(List.of(file)));
  }
}
