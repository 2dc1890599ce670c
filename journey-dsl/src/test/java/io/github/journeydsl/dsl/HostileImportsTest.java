package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileImportsTest {

  @Test
  void aLongChainOfImportsEndsWithADiagnostic() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("0", "journey a\nimport \"1\"\n");
    for (int at = 1; at <= 900; at++) {
      files.put(String.valueOf(at), "library l" + at + "\nimport \"" + (at + 1) + "\"\n");
    }
    LoadResult result = JourneyLoader.standard().load(SourceFiles.of(files), "0");
    assertThat(result.diagnostics()).extracting(Diagnostic::id).containsExactly("imports-too-deep");
  }

  @Test
  void aPathNoSystemCanHaveIsNotFound(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("a.journey");
    Files.writeString(file, "journey a\nimport \"x\\u{0}y\"\nimport \".\"\n");
    LoadResult result = JourneyLoader.standard().load(file);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::id)
        .containsExactly("file-unreadable", "file-is-folder");
  }

  @Test
  void aFileOutsideOfTheRootIsRefused(@TempDir Path folder) {
    JourneyLoader loader = JourneyLoader.standard();
    Path root = folder.resolve("root");
    Path file = folder.resolve("a.journey");
    assertThatThrownBy(() -> loader.load(root, file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("does not lie below");
  }

  @Test
  void limitsThatLetNothingBeReadAreRefused() {
    assertThatThrownBy(() -> LoadLimits.defaults().withFileBytes(0))
        .hasMessageContaining("fileBytes");
    assertThatThrownBy(() -> LoadLimits.defaults().withErrors(-1)).hasMessageContaining("errors");
  }
}
