package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How much a loader reads before it stops with one clear diagnostic. */
class LimitsTest {

  private static final LoadLimits DEFAULTS = LoadLimits.defaults();

  private static LoadResult load(LoadLimits limits, Map<String, String> texts) {
    return JourneyLoader.standard().withLimits(limits).load(SourceFiles.of(texts), Reads.FILE);
  }

  private static LoadResult load(LoadLimits limits, String text) {
    return load(limits, Map.of(Reads.FILE, text));
  }

  @Test
  void theDefaultsAreTheDocumentedOnes() {
    assertThat(DEFAULTS).isEqualTo(new LoadLimits(100 * 1024 * 1024, 100, 1_000, 100));
  }

  @Test
  void ofMoreErrorsThanAllowedTheRestIsCountedInOneLastLine() {
    LoadLimits three = new LoadLimits(DEFAULTS.fileBytes(), 100, 1_000, 3);
    LoadResult result = load(three, "journey a\n" + "xyzzy\n".repeat(8));
    List<Diagnostic> found = result.diagnostics();
    assertThat(found).hasSize(4);
    assertThat(found.get(3).message().english()).isEqualTo("and 5 more errors");
    assertThat(found.get(3).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(3).range()).isEmpty();
    assertThat(result.hasErrors()).isTrue();
  }

  @Test
  void exactlyAsManyErrorsAsAllowedAreListedWithoutALastLine() {
    LoadLimits three = new LoadLimits(DEFAULTS.fileBytes(), 100, 1_000, 3);
    assertThat(load(three, "journey a\n" + "xyzzy\n".repeat(3)).diagnostics()).hasSize(3);
  }

  @Test
  void byDefaultAHundredErrorsAreListed() {
    List<Diagnostic> found = Reads.text("journey a\n" + "xyzzy\n".repeat(1_000)).diagnostics();
    assertThat(found).hasSize(101);
    assertThat(found.get(100).message().english()).isEqualTo("and 900 more errors");
  }

  @Test
  void whatIsNoErrorIsNotCounted() {
    LoadLimits one = new LoadLimits(DEFAULTS.fileBytes(), 100, 1_000, 1);
    assertThat(Mistakes.of(load(one, "journey a\nphase　x\nphase　y\nxyzzy\nphase　z")))
        .containsExactly(
            "2:6 info[wide-space] 　",
            "3:6 info[wide-space] 　",
            "4:1 error[unknown-statement] xyzzy",
            "5:6 info[wide-space] 　");
  }

  @Test
  void blocksAndParenthesesGoAsDeepAsAllowed() {
    String nested = "journey a\nscenario s { if x = 1 { if (x = 1) { exit } } }";
    assertThat(load(new LoadLimits(DEFAULTS.fileBytes(), 3, 1_000, 100), nested).hasErrors())
        .isFalse();
    assertThat(Mistakes.of(load(new LoadLimits(DEFAULTS.fileBytes(), 2, 1_000, 100), nested)))
        .containsExactly("2:28 error[nesting-too-deep] (");
  }

  @Test
  void aFileLargerThanAllowedIsNotRead() {
    LoadLimits ten = new LoadLimits(10, 100, 1_000, 100);
    assertThat(load(ten, "journey ab").isReadable()).isTrue();
    LoadResult result = load(ten, "journey abc");
    assertThat(result.isReadable()).isFalse();
    assertThat(result.diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.id()).isEqualTo("file-too-large"));
  }

  @Test
  void aMapIsMadeOfAsManyFilesAsAllowed() {
    Map<String, String> texts = new HashMap<>();
    texts.put(
        Reads.FILE, "journey a\nimport \"1.journey\"\nimport \"2.journey\"\nimport \"3.journey\"");
    for (int at = 1; at <= 3; at++) {
      texts.put(at + ".journey", "library l");
    }
    LoadLimits three = new LoadLimits(DEFAULTS.fileBytes(), 100, 3, 100);
    assertThat(Mistakes.of(load(three, texts)))
        .containsExactly("4:8 error[too-many-files] \"3.journey\"");
  }

  @Test
  void whoAsksForTheMapGetsItOrAnExceptionWithAllThatWasFound() {
    LoadResult result = Reads.text("journey a\nphse x\nphase　y");
    assertThatThrownBy(result::orElseThrow).isInstanceOfSatisfying(JourneyException.class, e -> {
      assertThat(e.diagnostics()).isEqualTo(result.diagnostics()).hasSize(2);
      assertThat(e)
          .hasMessage("a.journey:2:1: error[unknown-statement]: "
              + result.diagnostics().get(0).message().english());
    });
    assertThat(Reads.text("journey a").orElseThrow().id()).isEqualTo("a");
  }
}
