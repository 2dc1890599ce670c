package io.github.journeydsl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.calendar.BusinessCalendar;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {

  private static final String SOURCES = "src/main/java/io/github/journeydsl/examples";
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
        .contains("how long does it take?\n  any amount: decision, 5 business days\n")
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
        .contains("  amount < 1000000 JPY: 部長承認, 11 business days\n")
        .contains("  amount >= 1000000 JPY: 役員承認, 21 business days\n")
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
  void routesOfApprovalAreTold() {
    String output = output(out -> ApprovalRoutes.run(MA_ADOPTION, LocalDate.of(2026, 9, 14), out));
    assertThat(output.lines())
        .containsExactly(
            "稟議, amount < 1000000 JPY: 部長承認 decides",
            "  11 business days, over by 2026-10-02",
            "  needs roi-estimate, case-studies, comparison-sheet",
            "稟議, amount >= 1000000 JPY: 役員承認 decides",
            "  21 business days, over by 2026-10-19",
            "  needs roi-estimate, case-studies, comparison-sheet, contract-template",
            "tanaka needs comparison-sheet by purchase",
            "sato needs roi-estimate by purchase",
            "it-lead is consulted, met in comparison",
            "sato is consulted, met in interest");
  }

  @Test
  void thePageAboutApprovalsShowsTheseProgramsAndWhatTheyPrint() throws IOException {
    String page = Files.readString(Path.of("../docs/approval.md"));
    String programs = Files.readString(Path.of(SOURCES, "ApprovalRoutes.java"))
        + Files.readString(Path.of(SOURCES, "OtherCountries.java"));
    Matcher java = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(page);
    List<String> lines = java.results()
        .flatMap(block -> block.group(1).lines())
        .map(String::strip)
        .toList();
    assertThat(lines).hasSizeGreaterThan(10).allMatch(programs::contains);
    String printed = output(out -> ApprovalRoutes.run(MA_ADOPTION, LocalDate.of(2026, 9, 14), out));
    assertThat(page).contains("```text\n" + printed + "```");
  }

  @Test
  void thePageAboutRunningScenariosShowsThisProgramAndWhatItPrints() throws IOException {
    String page = Files.readString(Path.of("../docs/running-scenarios.md"));
    String program = Files.readString(Path.of(SOURCES, "EmbedScenarios.java"));
    Matcher java = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(page);
    List<String> lines = java.results()
        .flatMap(block -> block.group(1).lines())
        .map(String::strip)
        .toList();
    assertThat(lines).hasSizeGreaterThan(10).allMatch(program::contains);
    String printed = output(out -> EmbedScenarios.run(MA_ADOPTION, out));
    assertThat(page).contains("```text\n" + printed + "```");
  }

  @Test
  void countriesOutsideOfTheModuleHaveCalendars() {
    BusinessCalendar germany = OtherCountries.germany();
    LocalDate thursday = LocalDate.of(2026, 4, 2);
    assertThat(germany.after(thursday, 1)).contains(LocalDate.of(2026, 4, 7));
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
  void thePageAboutAnalysesShowsThisProgramAndWhatItPrints() throws IOException {
    String page = Files.readString(Path.of("../docs/analyses.md"));
    String program =
        Files.readString(Path.of("src/main/java/io/github/journeydsl/examples/AnalyseAMap.java"));
    String output = output(out -> AnalyseAMap.run(MA_ADOPTION, out));
    List<String> programs = blocks(page, "java");
    List<String> prints = blocks(page, "text");
    assertThat(programs).hasSameSizeAs(prints).hasSize(7);
    assertThat(programs.stream().flatMap(String::lines).map(String::strip))
        .allMatch(program::contains);
    assertThat(prints).allMatch(output::contains);
  }

  @Test
  void aMapWithHolesIsAnalysedToo() {
    Path file = Path.of("journeys/production-management/production-management.journey");
    assertThat(output(out -> AnalyseAMap.run(file, out)))
        .contains("  missing: gatekeeper\n")
        .contains("    lowest: quotation -4\n")
        .contains("  unknown: [awareness, consideration, purchase, usage, advocacy]\n")
        .contains("  online-quotation: BIG_BET\n");
  }

  private static List<String> blocks(String page, String language) {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(page)
        .results()
        .map(block -> block.group(1))
        .toList();
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
