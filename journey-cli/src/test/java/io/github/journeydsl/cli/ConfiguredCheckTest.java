package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code journey check} as a {@code journey.toml} and the options say. */
class ConfiguredCheckTest {

  private static final String EMPTY_PHASE = "journey a {}\nphase empty\n";

  @TempDir
  private Path folder;

  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = write("team/journeys/a.journey", EMPTY_PHASE);
  }

  @Test
  void theNearestFileAboveHolds() throws IOException {
    write("journey.toml", "[rules]\nphase-empty = 'off'\n");
    assertThat(check().out()).doesNotContain("phase-empty");

    write("team/journey.toml", "[rules]\nphase-empty = 'error'\n");
    assertThat(check().code()).isEqualTo(1);
    assertThat(check().out()).contains("error[phase-empty]");
  }

  @Test
  void theSearchEndsAtTheRepository() throws IOException {
    write("journey.toml", "[rules]\nphase-empty = 'off'\n");
    Files.createDirectories(folder.resolve("team/.git"));

    assertThat(check().out()).contains("warning[phase-empty]");
  }

  @Test
  void theCommandLineMayNameAnother() throws IOException {
    write("team/journey.toml", "[rules]\nphase-empty = 'off'\n");
    Path other = write("elsewhere/strict.toml", "[rules]\nphase-empty = 'error'\n");

    Run run = check("--config", other.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("error[phase-empty]");
  }

  @Test
  void aMissingOneIsTold() {
    Run run = check("--config", "none.toml");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEqualTo("""
        error[config-unreadable]: cannot read none.toml: there is no such file

        %s: not checked, for the reasons above
        """.formatted(FileName.of(file)));
  }

  @Test
  void mistakesInItAreToldInsteadOfFindings() throws IOException {
    Path toml = write("team/journey.toml", "[rules]\nphase-emty = 'off'\n");
    Path second = write("team/b.journey", EMPTY_PHASE);

    Run run = Run.of("check", file.toString(), second.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEqualTo("""
        error[rule-unknown]: no rule is called "phase-emty"
          ┌─ %s:2:1
           │
         2 │ phase-emty = 'off'
           │ ^^^^^^^^^^ did you mean "phase-empty"?
           = journey explain lists the rules; those of a pack need its name in rule-packs

        2 files, 2 of which not checked: 1 error, no warnings
        """.formatted(FileName.of(toml)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "junit", "github"})
  void everyFormatTellsThem(String format) throws IOException {
    write("team/journey.toml", "colour = 'red'\n");

    Run run = check("--lang", "ja", "--format", format);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("setting-unknown", "はない");
  }

  @Test
  void importsStayBelowTheImportRoot() throws IOException {
    write("team/shared.journey", "library s\npersona p");
    write("team/journeys/a.journey", "journey a {}\nimport \"../shared.journey\"\n");
    write("team/journey.toml", "");
    assertThat(check().out()).doesNotContain("import-outside-root");

    write("team/journey.toml", "import-root = 'journeys'\n");
    assertThat(check().out()).contains("error[import-outside-root]");
  }

  @Test
  void aFileOutsideOfTheImportRootIsNotChecked() throws IOException {
    write("team/other/b.journey", "library b");
    write("team/journey.toml", "import-root = 'other'\n");

    assertThat(check().code()).isEqualTo(2);
    assertThat(check().out()).contains("error[file-outside-root]");
  }

  @Test
  void todayCanBeTold() throws IOException {
    write(
        "team/journeys/a.journey",
        EMPTY_PHASE + "allow phase-empty because \"later\" until 2027-01-31\n");

    assertThat(check("--today", "2027-01-31").out()).doesNotContain("allow-expired");
    assertThat(check("--today", "2027-02-01").out())
        .contains("warning[allow-expired]", "warning[phase-empty]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-13-01", "tomorrow", "2026-1-1", "2026-02-30", "２０２６-01-01"})
  void whatIsNoDayIsRefused(String day) {
    Run run = check("--today", day);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--today: \"" + day + "\" is no day such as 2026-10-05")
        .doesNotContain("internal");
  }

  @Test
  void jarsOfRulesMustBeThere() {
    Run run = check("--rules", "none.jar");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("cannot read none.jar: there is no such file\n");
  }

  @Test
  void withoutConfigurationNothingOfTheTomlLibraryIsLoaded() throws Exception {
    assertThat(loadedClasses()).isNotEmpty().noneMatch(line -> line.contains("org.tomlj"));

    write("team/journey.toml", "");
    assertThat(loadedClasses()).anyMatch(line -> line.contains("org.tomlj"));
  }

  /** The classes that a fresh Java loads for a check. */
  private List<String> loadedClasses() throws Exception {
    Path log = folder.resolve("classes.log");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path = System.getProperty("java.class.path")
        + File.pathSeparator
        + System.getProperty("jdk.module.path", "")
        + File.pathSeparator
        + Path.of("target", "classes").toAbsolutePath();
    Process process = new ProcessBuilder(
            java,
            "-Xlog:class+load:file=" + log,
            "-cp",
            path,
            "io.github.journeydsl.cli.Main",
            "check",
            file.toString())
        .redirectErrorStream(true)
        .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return Files.readAllLines(log);
  }

  private Run check(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "check";
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[options.length + 1] = file.toString();
    return Run.of(arguments);
  }

  private Path write(String name, String text) throws IOException {
    Path written = folder.resolve(name);
    Files.createDirectories(written.getParent());
    return Files.writeString(written, text);
  }
}
