package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
    assertThat(run.err()).isEqualTo("wrote " + FileName.of(target) + " (journey ma-adoption)\n");
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
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run.out();
  }
}
