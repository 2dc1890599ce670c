package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not there or hold no text: each gives one clear error that names the file. */
class UnreadableTest {

  private static final String TEXT = "journey a \"マーケティング部の施策\"\n";

  @TempDir
  Path folder;

  private static Diagnostic only(LoadResult result) {
    assertThat(result.isReadable()).isFalse();
    assertThat(result.isLibrary()).isFalse();
    assertThat(result.map()).isEmpty();
    assertThat(result.files()).isEmpty();
    assertThat(result.diagnostics()).hasSize(1);
    Diagnostic diagnostic = result.diagnostics().get(0);
    assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
    return diagnostic;
  }

  private Diagnostic bytes(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("a.journey"), bytes);
    Diagnostic diagnostic = only(JourneyLoader.standard().load(file));
    assertThat(diagnostic.message().english()).contains("a.journey");
    assertThat(diagnostic.range().orElseThrow().file()).endsWith("a.journey");
    return diagnostic;
  }

  private static String help(Diagnostic diagnostic) {
    return diagnostic.help().orElseThrow().english();
  }

  @Test
  void aFileThatIsNotThere() {
    Diagnostic diagnostic = only(JourneyLoader.standard().load(folder.resolve("nobody.journey")));
    assertThat(diagnostic.id()).isEqualTo("file-not-found");
    assertThat(diagnostic.message().english()).contains("nobody.journey");
  }

  @Test
  void aTextInMemoryThatIsNotThere() {
    SourceFiles nothing = (path, limit) -> Optional.empty();
    assertThat(only(JourneyLoader.standard().load(nothing, "x.journey")).id())
        .isEqualTo("file-not-found");
  }

  @Test
  void aFolder() {
    Diagnostic diagnostic = only(JourneyLoader.standard().load(folder));
    assertThat(diagnostic.id()).isEqualTo("file-is-folder");
    assertThat(diagnostic.message().english()).contains(folder.getFileName().toString());
  }

  @Test
  void aFileThatCannotBeRead() {
    SourceFiles broken = (path, limit) -> {
      throw new IOException("disk");
    };
    assertThat(only(JourneyLoader.standard().load(broken, "x.journey")).id())
        .isEqualTo("file-unreadable");
  }

  @Test
  void aFileThatIsNoText() throws IOException {
    assertThat(bytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3}).id())
        .isEqualTo("file-binary");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Shift_JIS", "EUC-JP"})
  void aFileInAnotherJapaneseEncoding(String encoding) throws IOException {
    Diagnostic diagnostic = bytes(TEXT.getBytes(Charset.forName(encoding)));
    assertThat(diagnostic.id()).isEqualTo("file-encoding");
    assertThat(help(diagnostic)).contains(encoding).contains("UTF-8");
  }

  @Test
  void aFileInUtf16() throws IOException {
    Diagnostic diagnostic = bytes(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE));
    assertThat(diagnostic.id()).isEqualTo("file-encoding");
    assertThat(help(diagnostic)).contains("UTF-16");
    assertThat(help(bytes(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE))))
        .contains("UTF-16");
  }

  @Test
  void aFileThatIsNearlyUtf8() throws IOException {
    byte[] bytes = (TEXT + "あ").getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
    assertThat(bytes(cut).id()).isEqualTo("file-encoding");
  }

  @Test
  void anImportedFileThatIsNoTextIsOneErrorAtTheImport() throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.journey"), "journey a\nimport \"b.journey\"\nphase x");
    Files.write(folder.resolve("b.journey"), TEXT.getBytes(Charset.forName("Shift_JIS")));
    LoadResult result = JourneyLoader.standard().load(file);
    assertThat(result.isReadable()).isTrue();
    assertThat(Mistakes.of(result)).containsExactly("2:8 error[file-encoding] \"b.journey\"");
    assertThat(result.map().orElseThrow().phases()).hasSize(1);
  }

  @Test
  void anImportedFolderIsOneErrorAtTheImport() throws IOException {
    Path file = Files.writeString(folder.resolve("a.journey"), "journey a\nimport \"b\"");
    Files.createDirectory(folder.resolve("b"));
    assertThat(Mistakes.of(JourneyLoader.standard().load(file)))
        .containsExactly("2:8 error[file-is-folder] \"b\"");
  }
}
