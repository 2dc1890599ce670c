package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TargetFileTest {

  @TempDir
  private Path folder;

  @Test
  void writesAFileAndNothingElse() throws Exception {
    Path file = folder.resolve("旅.json");
    new TargetFile(file).write("認知\n");
    new TargetFile(file).write("興味\n");
    assertThat(file).hasContent("興味\n");
    assertThat(files()).containsExactly(file);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsPermissionsAndLinks() throws Exception {
    Path file = Files.writeString(folder.resolve("a.json"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    new TargetFile(link).write("new");
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void leavesADeviceADevice() throws Exception {
    Path device = Path.of("/dev/null");
    new TargetFile(device).write("gone");
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void refusesAFolderAndAMissingFolder() throws IOException {
    refuses(folder, "it is a folder");
    refuses(folder.resolve("no").resolve("a.json"), "its folder does not exist");
    Path file = Files.writeString(folder.resolve("a.json"), "");
    refuses(file.resolve("b.json"), "");
    assertThat(files()).containsExactly(file);
  }

  private static void refuses(Path file, String why) {
    assertThatThrownBy(() -> new TargetFile(file).write("text"))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("cannot write " + FileName.of(file) + ": " + why);
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }
}
