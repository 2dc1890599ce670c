package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.journeydsl.json.JourneyJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

  @TempDir
  private Path folder;

  @BeforeEach
  void copyExamples() {
    Journeys.copyTo(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {Journeys.MA_ADOPTION, Journeys.PRODUCTION})
  void thereAndBackIsTheSameMap(String journey) throws IOException {
    String json = out("convert", path(journey), "--to", "json");
    Path there = Files.writeString(folder.resolve("there.json"), json);
    String text = out("convert", there.toString(), "--to", "journey");
    Path back = Files.writeString(folder.resolve("back.journey"), text);
    assertThat(text).doesNotContain("import ");
    assertThat(out("convert", back.toString(), "--to", "json")).isEqualTo(json);
    assertThat(out("convert", back.toString(), "--to", "journey")).isEqualTo(text);
    assertThat(out("convert", there.toString(), "--to", "json")).isEqualTo(json);
  }

  @Test
  void writesTheFileThatIsNamedAndSaysSo() throws IOException {
    Path target = folder.resolve("新しい.json");
    Run run =
        Run.of("convert", path(Journeys.MA_ADOPTION), "--to", "json", "-o", target.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("wrote " + FileName.of(target) + " (journey ma-adoption)\n")
        .contains("info[comments-left-out]: 13 comments of ");
    assertThat(target).hasContent(out("convert", path(Journeys.MA_ADOPTION), "--to", "json"));
  }

  @Test
  void mayReplaceItsInput() throws IOException {
    Path file = folder.resolve(Journeys.PRODUCTION);
    Run run = Run.of("convert", file.toString(), "--to", "journey", "-o", file.toString());
    assertThat(run.code()).isZero();
    assertThat(Run.of("check", file.toString()).code()).isZero();
    assertThat(Files.readString(file)).startsWith("journey production-management");
  }

  @Test
  void knowsJsonByItsFirstCharacter() throws IOException {
    String json = out("convert", path(Journeys.PRODUCTION), "--to", "json");
    Path file = Files.writeString(folder.resolve("map"), "\ufeff\n" + json);
    assertThat(out("convert", file.toString(), "--to", "json")).isEqualTo(json);
  }

  @Test
  void errorsInTextStopIt() throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.journey"), "journey a\nphase p { gaol \"x\" }\n");
    refuses(1, file, "error[");
  }

  @Test
  void errorsOfRulesDoNotStopIt() throws IOException {
    Path file = folder.resolve(Journeys.PRODUCTION);
    Files.writeString(file, Files.readString(file).replace("status   draft", "status   published"));
    assertThat(Run.of("check", file.toString()).code()).isEqualTo(1);
    assertThat(out("convert", file.toString(), "--to", "json")).startsWith("{");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{} {}",
        "{\"id\": 7}",
        "{\"id\": \"a\", \"personas\": [{\"id\": \"b\"}]}"
      })
  void errorsInJsonStopIt(String json) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), json);
    refuses(1, file, "error[");
  }

  @Test
  void aLibraryStopsIt() {
    refuses(1, folder.resolve("ma-adoption/people.journey"), "people.journey is a library");
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing.journey", "missing.json", "missing", "ma-adoption", "sjis.json"})
  void whatCannotBeReadStopsIt(String name) throws IOException {
    Files.write(folder.resolve("sjis.json"), new byte[] {'{', (byte) 0x94, (byte) 0x46, '}'});
    refuses(2, folder.resolve(name), name);
  }

  @Test
  void whatCannotBeWrittenStopsIt() {
    Run run =
        Run.of("convert", path(Journeys.MA_ADOPTION), "--to", "json", "-o", folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("cannot write ").endsWith(": it is a folder\n");
  }

  @Test
  void tellsWhichCommentsAreLost() throws IOException {
    Files.writeString(folder.resolve("lib.journey"), "library l\nchannel fax // 電話回線\n");
    Path file = Files.writeString(
        folder.resolve("a.journey"),
        "/* 一 */ journey a \"// none\"\n  // 二\nimport \"lib.journey\"\n");
    Run run = Run.of("convert", file.toString(), "--to", "json");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"label\": \"// none\"");
    assertThat(run.err())
        .contains("info[comments-left-out]: 2 comments of " + FileName.of(file) + " left out")
        .contains("a.journey:1:1\n")
        .contains("info[comments-left-out]: 1 comment of ")
        .contains("lib.journey:2:13\n");
    assertThat(Run.in(Locale.JAPANESE, "convert", file.toString(), "--to", "journey")
            .err())
        .contains("a.journeyのコメント2件は残らない");
  }

  @Test
  void textWithoutCommentsIsConvertedInSilence() throws IOException {
    Path file = Files.writeString(folder.resolve("a.journey"), "journey a\n");
    assertThat(Run.of("convert", file.toString(), "--to", "json").err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {Journeys.MA_ADOPTION, Journeys.PRODUCTION})
  void examplesFitTheSchema(String journey) {
    Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(JourneyJson.schema(), InputFormat.JSON);
    String json = out("convert", path(journey), "--to", "json");
    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(json.replace("\"phases\"", "\"fases\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void allMistakesOfJsonAreTold() throws IOException {
    Path file = Files.writeString(
        folder.resolve("a.json"),
        "{\"journey\": \"1.0\", \"id\": \"a\",\n \"phases\": [{\"id\": \"x\", \"goul\": 1}], \"personas\":"
            + " [{\"id\": \"p\", \"roles\": [\"user\"], \"reportsTo\": \"q\"}]}");
    Run run = Run.of("convert", file.toString(), "--to", "journey");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("error[unknown-field]", "a.json:2:25\n", "at /phases/0/goul")
        .contains("\"goul\": 1}], \"personas\"", "^^^^^^ did you mean \"goal\"?")
        .contains("error[unknown-reference]", "a.json:2:95\n");
  }

  @Test
  void aLaterVersionIsReadWithWarnings() throws IOException {
    Path file = Files.writeString(
        folder.resolve("a.json"), "{\"journey\": \"1.4\", \"id\": \"a\", \"mood\": 1}");
    Run run = Run.of("convert", file.toString(), "--to", "journey");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("journey a\n");
    assertThat(run.err()).startsWith("warning[unknown-field]").contains("version 1.4");
  }

  @Test
  void standardInputIsReadInEitherNotation() throws IOException {
    String json = "\uFEFF \n{\"journey\": \"1.0\", \"id\": \"認知\"}";
    assertThat(piped(json, "-", "--to", "journey").out()).isEqualTo("journey 認知\n");
    Run text = piped("journey 認知 // なぜ\n", "-", "--to", "json");
    assertThat(text.out()).isEqualTo("{\n  \"journey\": \"1.0\",\n  \"id\": \"認知\"\n}\n");
    assertThat(text.err()).contains("1 comment of standard input left out", "standard input:1:12");
    Path target = folder.resolve("out.json");
    assertThat(
            piped("journey a\n", "-", "--to", "json", "-o", target.toString()).code())
        .isZero();
    assertThat(target).content().startsWith("{");
  }

  @ParameterizedTest
  @CsvSource({"'', 1", "'{', 1", "'journey', 1", "'import \"none.journey\"', 1"})
  void mistakesOnStandardInputStopIt(String input, int code) {
    Run run = piped(input, "-", "--to", "json");
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("error[", "standard input").doesNotContain("internal error");
  }

  private static Run piped(String input, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Environment environment = new Environment(
        new PrintWriter(out),
        new PrintWriter(err),
        Map.of(),
        false,
        Clock.systemUTC(),
        Locale.ROOT);
    Pipe pipe = new Pipe(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new ByteArrayOutputStream());
    List<String> all = new ArrayList<>(List.of("convert"));
    all.addAll(List.of(arguments));
    int code = Main.run(environment, pipe, all.toArray(String[]::new));
    return new Run(code, out.toString(), err.toString());
  }

  private void refuses(int code, Path file, String because) {
    Path target = folder.resolve("target");
    Run run = Run.of("convert", file.toString(), "--to", "json", "-o", target.toString());
    assertThat(run.code()).as(run.err()).isEqualTo(code);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(because).doesNotContain("internal error").endsWith("\n");
    assertThat(target).doesNotExist();
  }

  private String path(String journey) {
    return folder.resolve(journey).toString();
  }

  private static String out(String... arguments) {
    Run run = Run.of(arguments);
    assertThat(run.err()).doesNotContain("error", "warning");
    assertThat(run.code()).isZero();
    return run.out();
  }
}
