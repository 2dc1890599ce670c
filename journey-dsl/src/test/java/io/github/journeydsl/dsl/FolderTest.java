package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maps made of files on disk: what they are called, and where the root is. */
class FolderTest {

  @TempDir
  Path outside;

  private Path folder;

  @BeforeEach
  void aFolderInsideAnother() throws IOException {
    folder = Files.createDirectories(outside.resolve("team/maps"));
  }

  private Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static LoadResult load(Path file) {
    return JourneyLoader.standard().load(file);
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  @Test
  void filesAreShownUnderTheNameTheyWereGiven() throws IOException {
    Path file = write("a.journey", "journey a\nimport \"lib/b.journey\"");
    write("lib/b.journey", "library b");
    assertThat(load(file).files())
        .containsExactly(slashed(file), slashed(folder.resolve("lib/b.journey")));

    Path crooked = folder.resolve("lib/../a.journey");
    assertThat(load(crooked).files().get(0)).isEqualTo(slashed(crooked));
  }

  @Test
  void aRelativeNameStaysRelative() {
    Path relative = Path.of("").toAbsolutePath().relativize(Examples.maAdoption());
    assertThat(load(relative).files())
        .containsExactly(
            slashed(relative),
            slashed(relative.resolveSibling("people.journey")),
            slashed(relative.resolveSibling("contents.journey")));
  }

  @Test
  void theFolderOfTheFileIsTheRoot() throws IOException {
    Path file = write("a.journey", "journey a\nimport \"../b.journey\"");
    Files.writeString(folder.resolveSibling("b.journey"), "library b\nphase x");
    assertThat(Mistakes.of(load(file)))
        .containsExactly("2:8 error[import-outside-root] \"../b.journey\"");
  }

  @Test
  void theNearestJourneyTomlMarksTheRoot() throws IOException {
    Path file = write("a.journey", "journey a\nimport \"../b.journey\"");
    Path library = Files.writeString(folder.resolveSibling("b.journey"), "library b\nphase x");
    Files.writeString(folder.resolveSibling("journey.toml"), "");
    LoadResult result = load(file);
    assertThat(result.orElseThrow().phases()).hasSize(1);
    assertThat(result.files()).containsExactly(slashed(file), slashed(library));

    write("journey.toml", "");
    assertThat(Mistakes.of(load(file)))
        .containsExactly("2:8 error[import-outside-root] \"../b.journey\"");
  }

  @Test
  void theRootMayBeGiven() throws IOException {
    Path file = write("a.journey", "journey a\nimport \"../b.journey\"");
    Files.writeString(folder.resolveSibling("b.journey"), "library b\nphase x");
    LoadResult wide = JourneyLoader.standard().load(folder.getParent(), file);
    assertThat(wide.orElseThrow().phases()).hasSize(1);
    assertThat(JourneyLoader.standard().load(folder, file).hasErrors()).isTrue();
  }

  @Test
  void aLinkOutOfTheRootIsNotFollowed() throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.journey"), "library secret\nphase x");
    Path file = write("a.journey", "journey a\nimport \"link.journey\"");
    assumeThat(linked(folder.resolve("link.journey"), secret)).isTrue();
    LoadResult result = load(file);
    assertThat(Mistakes.of(result))
        .containsExactly("2:8 error[import-outside-root] \"link.journey\"");
    assertThat(result.map().orElseThrow().phases()).isEmpty();
  }

  @Test
  void aLinkedFolderOutOfTheRootIsNotFollowed() throws IOException {
    Files.createDirectories(outside.resolve("other"));
    Files.writeString(outside.resolve("other/b.journey"), "library b\nphase x");
    Path file = write("a.journey", "journey a\nimport \"link/b.journey\"");
    assumeThat(linked(folder.resolve("link"), outside.resolve("other"))).isTrue();
    assertThat(Mistakes.of(load(file)))
        .containsExactly("2:8 error[import-outside-root] \"link/b.journey\"");
  }

  @Test
  void aLinkInsideTheRootIsFollowed() throws IOException {
    Path target = write("lib/b.journey", "library b\nphase x");
    Path file = write("a.journey", "journey a\nimport \"link.journey\"");
    assumeThat(linked(folder.resolve("link.journey"), target)).isTrue();
    assertThat(load(file).orElseThrow().phases()).hasSize(1);
  }

  @Test
  void theNamedFileItselfMayBeALinkFromElsewhere() throws IOException {
    Path real = Files.writeString(outside.resolve("real.journey"), "journey a");
    assumeThat(linked(folder.resolve("a.journey"), real)).isTrue();
    assertThat(load(folder.resolve("a.journey")).orElseThrow().id()).isEqualTo("a");
  }

  @Test
  void severalFilesAreMapsOfTheirOwn() throws IOException {
    Path a = write("a.journey", "journey a");
    Path b = write("b.journey", "journey b");
    assertThat(JourneyLoader.standard().load(List.of(a, b)))
        .extracting(result -> result.orElseThrow().id())
        .containsExactly("a", "b");
  }

  @Test
  void whatIsNotThereSuggestsItsNeighbours() throws IOException {
    Path file = write("a.journey", "journey a\nimport \"lib/peple.journey\"");
    write("lib/people.journey", "library people");
    assertThat(Mistakes.of(load(file)))
        .containsExactly("2:8 error[import-not-found] \"lib/peple.journey\" → lib/people.journey");

    Path missing = folder.resolve("lib/poeple.journey");
    assertThat(load(missing).diagnostics().get(0).suggestions())
        .containsExactly(slashed(folder.resolve("lib/people.journey")));
  }

  @Test
  void noNamesAreToldFromOutsideOfTheRoot() throws IOException {
    Files.createDirectories(outside.resolve("other"));
    Files.writeString(outside.resolve("other/people.journey"), "library people");
    Path file = write("a.journey", "journey a\nimport \"link/peple.journey\"");
    assumeThat(linked(folder.resolve("link"), outside.resolve("other"))).isTrue();
    assertThat(Mistakes.of(load(file)))
        .containsExactly("2:8 error[import-not-found] \"link/peple.journey\"");
  }

  @Test
  void aVeryFullFolderSuggestsNothing() throws IOException {
    Path file = write("a.journey", "journey a\nimport \"lib/peple.journey\"");
    write("lib/people.journey", "library people");
    for (int i = 0; i < 500; i++) {
      write("lib/" + i, "");
    }
    assertThat(Mistakes.of(load(file)))
        .containsExactly("2:8 error[import-not-found] \"lib/peple.journey\"");
  }

  private static boolean linked(Path link, Path target) {
    try {
      Files.createSymbolicLink(link, target);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
