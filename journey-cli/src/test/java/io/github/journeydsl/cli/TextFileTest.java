package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

  @TempDir
  private Path folder;

  @Test
  void readsUtf8WithAndWithoutAMark() throws Exception {
    assertThat(TextFile.read(Files.writeString(folder.resolve("a"), "\ufeff認知")))
        .isEqualTo("認知");
    assertThat(TextFile.read(Files.writeString(folder.resolve("b"), "認知"))).isEqualTo("認知");
  }

  @Test
  void saysWhyAFileCannotBeRead() throws IOException {
    refuses(folder, "it is a folder");
    refuses(folder.resolve("no.json"), "there is no such file");
    Path file = folder.resolve("sjis.json");
    Files.write(file, "認知".getBytes(Charset.forName("Shift_JIS")));
    refuses(file, "it is not text in UTF-8");
  }

  @Test
  void theNotationIsToldByNameThenByContent() throws IOException {
    assertThat(Notation.of(Path.of("a.JSON"))).isEqualTo(Notation.JSON);
    assertThat(Notation.of(Path.of("a.journey"))).isEqualTo(Notation.JOURNEY);
    assertThat(Notation.of(Files.writeString(folder.resolve("a.txt"), "\n {}")))
        .isEqualTo(Notation.JSON);
    assertThat(Notation.of(Files.writeString(folder.resolve("b.txt"), "journey a")))
        .isEqualTo(Notation.JOURNEY);
    assertThat(Notation.of(folder.resolve("no.txt"))).isEqualTo(Notation.JOURNEY);
  }

  private static void refuses(Path file, String why) {
    assertThatThrownBy(() -> TextFile.read(file))
        .isInstanceOf(Refusal.class)
        .hasMessage("cannot read " + FileName.of(file) + ": " + why);
  }
}
