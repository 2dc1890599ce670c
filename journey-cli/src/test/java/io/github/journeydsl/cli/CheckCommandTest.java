package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

  private static final String SOUND = """
      journey 旅 "旅"
      persona a { roles user }
      phase 認知 { touchpoint t { channel website; for a { emotion +1 } } }
      """;

  private static final String BROKEN = SOUND.replace("for a", "for b");

  @TempDir
  private Path folder;

  @BeforeEach
  void copyExamples() {
    Journeys.copyTo(folder);
  }

  @Test
  void aRequiredRoleThatIsMissingInAPublishedMapEndsWithOne() throws IOException {
    Path file = folder.resolve(Journeys.PRODUCTION);
    write(file, Files.readString(file).replace("status   draft", "status   published"));
    Run run = check(Journeys.PRODUCTION);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("error[dmu-coverage]");
    assertThat(lastLine(run)).matches("production-management/.*: \\d+ errors, .*");
  }

  @Test
  void coloursChangeNoLetter() {
    Run painted =
        Run.of("check", "--color", "always", folder.resolve(Journeys.PRODUCTION).toString());
    String plain = painted.out().replaceAll("\u001b\\[[0-9;]*m", "").replaceAll(" +\n", "\n");
    assertThat(painted.out()).contains("\u001b[");
    assertThat(shortened(plain)).isEqualTo(Journeys.expected("production-management.txt"));
  }

  @Test
  void aPersonAtATerminalSeesColours() {
    String file = folder.resolve(Journeys.PRODUCTION).toString();
    assertThat(Run.with(Map.of(), true, "check", file).out()).contains("\u001b[");
    assertThat(Run.with(Map.of("NO_COLOR", "1"), true, "check", file).out())
        .doesNotContain("\u001b[");
  }

  @Test
  void aLibraryHasNoCoverage() {
    Run run = check("ma-adoption/people.journey");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .doesNotContain("DMU coverage")
        .contains("people.journey (library): no errors");
  }

  @Test
  void allFilesAreCheckedAndTheWorstCodeWins() throws IOException {
    write(folder.resolve("sound.journey"), SOUND);
    write(folder.resolve("broken.journey"), BROKEN);
    assertThat(check("sound.journey").code()).isZero();
    assertThat(check("broken.journey", "sound.journey").code()).isEqualTo(1);
    Run run = check("missing.journey", "broken.journey", "sound.journey");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("unknown-reference").contains("DMU coverage of 旅");
    assertThat(lastLine(run)).startsWith("3 files, 1 of which could not be read: 2 errors, ");
  }

  @Test
  void aMapWithErrorsShowsWhatIsLeft() throws IOException {
    write(folder.resolve("broken.journey"), BROKEN);
    assertThat(check("broken.journey").out())
        .contains("DMU coverage of 旅\nThe errors above hide parts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing.journey", ".", "binary.journey", "sjis.journey"})
  void aFileThatIsNoTextEndsWithTwo(String name) throws IOException {
    Files.write(
        folder.resolve("binary.journey"), new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xfe, 0});
    Files.write(folder.resolve("sjis.journey"), SOUND.getBytes(Charset.forName("Shift_JIS")));
    Run text = check(name);
    assertThat(text.code()).isEqualTo(2);
    assertThat(text.out()).startsWith("error[").endsWith(" could not be read\n");
    Run json = json(name, Journeys.MA_ADOPTION);
    assertThat(json.code()).isEqualTo(2);
    assertThat(OutputSchema.CHECK.strictErrors(json.out())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "// nothing yet\n", "/* still nothing */"})
  void aFileWithoutAJourneyIsAnError(String text) throws IOException {
    write(folder.resolve("a.journey"), text);
    Run run = check("a.journey");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("error[").contains("a.journey: 1 error");
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreFine() throws IOException {
    write(folder.resolve("a.journey"), SOUND);
    write(folder.resolve("b.journey"), "\ufeff" + SOUND.replace("\n", "\r\n"));
    Run run = check("b.journey");
    assertThat(run.code()).isZero();
    assertThat(run.out().replace("b.journey", "a.journey"))
        .isEqualTo(check("a.journey").out());
  }

  @Test
  void jsonIsAllThatStandardOutputHolds() {
    Run run = json(Journeys.MA_ADOPTION, Journeys.PRODUCTION, "ma-adoption/people.journey");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(OutputSchema.CHECK.strictErrors(run.out())).isEmpty();
    JsonNode json = JsonMapper.shared().readTree(run.out());
    assertThat(json.get("files")).hasSize(3);
    assertThat(json.get("coverage")).hasSize(2);
    assertThat(json.at("/coverage/0/journey").asString()).isEqualTo("ma-adoption");
    assertThat(json.at("/coverage/0/missing")).isEmpty();
    assertThat(json.at("/coverage/1/missing")).isNotEmpty();
    assertThat(json.at("/diagnostics/0/file").asString())
        .isEqualTo(json.at("/files/0").asString());
  }

  @Test
  void jsonGivenForTextIsMisuse() {
    Run run = check("a.json");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("a.json --to journey");
  }

  private Run check(String... files) {
    return run("check", files);
  }

  private Run json(String... files) {
    Run run = Run.of(arguments(files, "check", "--format", "json"));
    return run;
  }

  private Run run(String command, String... files) {
    Run run = Run.of(arguments(files, command));
    return new Run(run.code(), shortened(run.out()), shortened(run.err()));
  }

  private String[] arguments(String[] files, String... first) {
    return Stream.concat(
            Arrays.stream(first),
            Arrays.stream(files).map(file -> folder.resolve(file).toString()))
        .toArray(String[]::new);
  }

  /** Without the folder, which is another in every run. */
  private String shortened(String text) {
    return text.replace(FileName.of(folder) + "/", "");
  }

  private static String lastLine(Run run) {
    return run.out().lines().reduce("", (before, line) -> line);
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
