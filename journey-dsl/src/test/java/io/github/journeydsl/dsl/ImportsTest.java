package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.Phase;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps made of several files in memory: a journey and the libraries it imports. */
class ImportsTest {

  private final Map<String, String> texts = new LinkedHashMap<>();

  private LoadResult load(String path) {
    return JourneyLoader.standard().load(SourceFiles.of(texts), path);
  }

  @Test
  void aLibraryGivesItsElementsToTheJourney() {
    texts.put(
        "a.journey",
        "journey a\nimport \"people.journey\"\nphase x { touchpoint t { for p { action \"y\" } } }");
    texts.put("people.journey", "library people \"関与者\"\npersona p { roles user }");
    LoadResult result = load("a.journey");
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.map().orElseThrow().personas()).hasSize(1);
    assertThat(result.map().orElseThrow().id()).isEqualTo("a");
    assertThat(result.files()).containsExactly("a.journey", "people.journey");
    assertThat(result.text("people.journey")).contains(texts.get("people.journey"));
    assertThat(result.text("nobody.journey")).isEmpty();
  }

  @Test
  void elementsStandInTheOrderInWhichTheyAreRead() {
    texts.put("a.journey", "journey a\nphase one\nimport \"b.journey\"\nphase four");
    texts.put("b.journey", "library b\nphase two\nimport \"c.journey\"");
    texts.put("c.journey", "library c\nphase three");
    assertThat(load("a.journey").orElseThrow().phases())
        .extracting(Phase::id)
        .containsExactly("one", "two", "three", "four");
  }

  @Test
  void aPathCountsFromTheImportingFile() {
    texts.put("maps/a.journey", "journey a\nimport \"../shared/b.journey\"");
    texts.put("shared/b.journey", "library b\nimport \"./deep/c.journey\"");
    texts.put("shared/deep/c.journey", "library c\nphase x");
    LoadResult result = load("maps/a.journey");
    assertThat(result.orElseThrow().phases()).hasSize(1);
    assertThat(result.files())
        .containsExactly("maps/a.journey", "shared/b.journey", "shared/deep/c.journey");
  }

  @Test
  void aLibraryImportedTwiceIsReadOnce() {
    texts.put(
        "a.journey", "journey a\nimport \"b.journey\"\nimport \"c.journey\"\nimport \"b.journey\"");
    texts.put("b.journey", "library b\nimport \"d.journey\"");
    texts.put("c.journey", "library c\nimport \"./d.journey\"");
    texts.put("d.journey", "library d\nphase x");
    LoadResult result = load("a.journey");
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.orElseThrow().phases()).hasSize(1);
    assertThat(result.files()).containsExactly("a.journey", "b.journey", "d.journey", "c.journey");
  }

  @Test
  void aCycleIsOneErrorAtTheImportThatClosesIt() {
    texts.put("a.journey", "journey a\nimport \"b.journey\"");
    texts.put("b.journey", "library b\nimport \"c.journey\"");
    texts.put("c.journey", "library c\nimport \"b.journey\"");
    LoadResult result = load("a.journey");
    assertThat(Mistakes.of(result)).containsExactly("2:8 error[import-cycle] \"b.journey\"");
    assertThat(result.diagnostics().get(0).range().orElseThrow().file()).isEqualTo("c.journey");
  }

  @Test
  void aFileThatImportsItselfIsACycle() {
    texts.put("a.journey", "journey a\nimport \"a.journey\"\nphase x");
    LoadResult result = load("a.journey");
    assertThat(Mistakes.of(result)).containsExactly("2:8 error[import-cycle] \"a.journey\"");
    assertThat(result.map().orElseThrow().phases()).hasSize(1);
  }

  @Test
  void aFileThatIsNotThereIsOneErrorAtItsName() {
    texts.put("a.journey", "journey a\nimport \"nobody.journey\"\nphase x");
    LoadResult result = load("a.journey");
    assertThat(Mistakes.of(result))
        .containsExactly("2:8 error[import-not-found] \"nobody.journey\"");
    assertThat(result.map().orElseThrow().phases()).hasSize(1);
  }

  @Test
  void whatAMissingFileWouldDeclareIsNotAlsoUnknown() {
    texts.put(
        "a.journey", "journey a\nimport \"people.journey\"\nphase x { touchpoint t { for p } }");
    assertThat(Mistakes.of(load("a.journey")))
        .containsExactly("2:8 error[import-not-found] \"people.journey\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../b.journey",
        "x/../../b.journey",
        "/b.journey",
        "/etc/passwd",
        "C:/b.journey",
        "..\\\\b.journey",
        "https://example.com/b.journey",
        "file:b.journey",
        "//host/b.journey"
      })
  void nothingOutsideTheRootIsImported(String path) {
    texts.put("a.journey", "journey a\nimport \"" + path + "\"");
    texts.put("b.journey", "library b");
    LoadResult result = load("a.journey");
    assertThat(Mistakes.of(result))
        .containsExactly("2:8 error[import-outside-root] \"" + path + "\"");
    assertThat(result.files()).containsExactly("a.journey");
  }

  @Test
  void aPathOutsideTheRootIsRefusedBeforeAnythingElseAboutIt() {
    texts.put("a.journey", "journey a\nimport \"../nobody-knows.txt\"");
    SourceFiles files = (path, limit) -> {
      assertThat(path).isEqualTo("a.journey");
      return SourceFiles.of(texts).read(path, limit);
    };
    assertThat(Mistakes.of(JourneyLoader.standard().load(files, "a.journey")))
        .containsExactly("2:8 error[import-outside-root] \"../nobody-knows.txt\"");
  }

  @Test
  void aJourneyIsNotImported() {
    texts.put("a.journey", "journey a\nimport \"b.journey\"");
    texts.put("b.journey", "journey b\nphase x");
    assertThat(Mistakes.of(load("a.journey")))
        .containsExactly("2:8 error[import-not-library] \"b.journey\"");
  }

  @Test
  void anImportedFileWithoutAHeaderIsOneError() {
    texts.put("a.journey", "journey a\nimport \"b.journey\"");
    texts.put("b.journey", "phase x");
    assertThat(load("a.journey").diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.range().orElseThrow().toString()).isEqualTo("b.journey:1:1"));
  }

  @Test
  void mistakesAreListedInTheOrderOfTheFiles() {
    texts.put("a.journey", "journey a\nimport \"b.journey\"\nphse x");
    texts.put("b.journey", "library b\nphase y { goil \"z\" }");
    assertThat(load("a.journey").diagnostics())
        .extracting(d -> d.range().orElseThrow().toString())
        .containsExactly("a.journey:3:1", "b.journey:2:11");
  }

  @Test
  void anIdDeclaredInTwoFilesShowsBoth() {
    texts.put("a.journey", "journey a\nphase x\nimport \"b.journey\"");
    texts.put("b.journey", "library b\nphase x");
    LoadResult result = load("a.journey");
    assertThat(Mistakes.of(result)).containsExactly("2:7 error[duplicate-id] x (see 2:7)");
    assertThat(
            result.diagnostics().get(0).related().get(0).range().orElseThrow().file())
        .isEqualTo("a.journey");
  }

  @Test
  void anImportThatIsNotThereSuggestsItsNeighbours() {
    texts.put("maps/a.journey", "journey a\nimport \"../shared/peple.journey\"");
    texts.put("shared/people.journey", "library people");
    texts.put("shared/deep/pepl.journey", "library deeper");
    texts.put("shared/peple.txt", "no journey");
    assertThat(Mistakes.of(load("maps/a.journey")))
        .containsExactly("2:8 error[import-not-found] \"../shared/peple.journey\""
            + " → ../shared/people.journey");
  }

  @Test
  void aMisspeltEndingSuggestsTheFile() {
    texts.put("a.journey", "journey a\nimport \"people.jounrey\"");
    texts.put("people.journey", "library people");
    assertThat(Mistakes.of(load("a.journey")))
        .containsExactly("2:8 error[import-not-found] \"people.jounrey\" → people.journey");
  }

  @Test
  void aPathOfWindowsIsToldWithTheSignThatItNeeds() {
    texts.put("a.journey", "journey a\nimport \"b\\\\c.journey\"");
    assertThat(Mistakes.of(load("a.journey")))
        .containsExactly("2:8 error[import-outside-root] \"b\\\\c.journey\" → b/c.journey");
  }

  @Test
  void aFileIsNotSuggestedToItself() {
    texts.put("ab.journey", "journey a\nimport \"abc.journey\"");
    assertThat(Mistakes.of(load("ab.journey")))
        .containsExactly("2:8 error[import-not-found] \"abc.journey\"");
  }

  @Test
  void theEndingAloneMakesNoNamesSimilar() {
    texts.put("a.journey", "journey a\nimport \"xyz.journey\"");
    texts.put("abc.journey", "library b");
    assertThat(Mistakes.of(load("a.journey")))
        .containsExactly("2:8 error[import-not-found] \"xyz.journey\"");
  }
}
