package io.github.journeydsl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.JourneyPrinter;
import io.github.journeydsl.dsl.SourceFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {

  private static final Path MA_ADOPTION = Path.of("journeys/ma-adoption/ma-adoption.journey");

  @Test
  void aMapBuiltInJavaIsJudgedAndPrinted() {
    String output = output(BuildAMap::run);
    assertThat(output)
        .startsWith(
            "warning[dmu-coverage]: phase comparison (比較検討) does not cover the role decision-maker")
        .contains("Who of the DMU is missing where?\n  decision-maker in comparison\n")
        .contains("Where does it hurt most?\n  article: -2\n")
        .contains("  認知, mori: case-studies\n")
        .contains("journey tool-purchase \"検査ツールの購入\"\n");
  }

  @Test
  void whatTheFirstExamplePrintsCanBeLoadedAgain() {
    JourneyMap map = BuildAMap.map();
    SourceFiles files = SourceFiles.of(Map.of("a.journey", JourneyPrinter.print(map)));
    assertThat(JourneyLoader.standard().load(files, "a.journey").orElseThrow()).isEqualTo(map);
  }

  @Test
  void aMapInAFileIsJudgedAndPrinted() {
    String output = output(out -> LoadAMap.run(MA_ADOPTION, out));
    assertThat(output)
        .contains("warning[content-unused]: content newsletter")
        .contains("Who of the DMU is missing where?\nWhere does it hurt most?\n  見積もり: -4\n")
        .contains("  比較検討, sato: comparison-sheet, case-studies\n")
        .contains("\njourney ma-adoption \"MAツールの導入\" {\n");
  }

  @Test
  void aMapperOfOnesOwnWritesAndReadsMapsInsideOwnTypes() {
    assertThat(output(OwnMapper::run))
        .contains("\"customer_name\" : \"検査機器\"", "\"yearly_revenue\" : {", "\"amount\" : 5000000,")
        .contains("same again: true\n")
        .contains("error[missing-field]: an amount of money needs the field \"amount\"")
        .contains("error[unknown-field]: an amount of money has no field \"amonut\"");
  }

  @Test
  void aMissingFileIsNamed() {
    String output = output(out -> LoadAMap.run(Path.of("journeys/none.journey"), out));
    assertThat(output).contains("there is no file \"journeys/none.journey\"");
  }

  @Test
  void anEditIsSavedAndNothingElseChanges(@TempDir Path folder) throws IOException {
    for (String name : List.of("ma-adoption", "people", "contents")) {
      Files.copy(MA_ADOPTION.resolveSibling(name + ".journey"), folder.resolve(name + ".journey"));
    }
    Path file = folder.resolve("ma-adoption.journey");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SaveAnEdit.run(file, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("saved ma-adoption.journey", "saved people.journey");
    String people = Files.readString(MA_ADOPTION.resolveSibling("people.journey"));
    assertThat(Files.readString(folder.resolve("people.journey")))
        .isEqualTo(people.replace("課長代理", "課長").replaceAll("\\bsato\\b", "sato-bucho"));
  }

  @Test
  void thePageAboutEditingShowsThisProgram() throws IOException {
    String page = Files.readString(Path.of("../docs/editing.md"));
    String shown = page.substring(page.indexOf("```java\n") + 8, page.indexOf("\n```\n"));
    String program =
        Files.readString(Path.of("src/main/java/io/github/journeydsl/examples/SaveAnEdit.java"));
    assertThat(shown.lines().map(String::strip)).isNotEmpty().allMatch(program::contains);
  }

  @Test
  void whatCannotBeEditedIsSaid() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SaveAnEdit.run(
        Path.of("journeys/production-management/production-management.journey"),
        new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .startsWith("error[invalid-change]: there is no persona yamada");
  }

  private static String output(Consumer<PrintStream> program) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    program.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
