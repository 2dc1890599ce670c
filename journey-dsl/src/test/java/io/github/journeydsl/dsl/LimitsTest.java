package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.JourneyValidator;
import java.time.LocalDate;
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
    assertThat(DEFAULTS)
        .isEqualTo(new LoadLimits(
            100 * 1024 * 1024,
            100,
            100,
            1_000,
            1_000,
            100_000,
            1_000_000,
            100,
            1_000,
            100,
            5_000,
            500_000));
  }

  @Test
  void eachLimitIsChangedAlone() {
    assertThat(DEFAULTS
            .withFileBytes(1)
            .withNesting(2)
            .withImportDepth(3)
            .withFiles(4)
            .withLabelLength(5)
            .withTextLength(6)
            .withElements(7)
            .withErrors(8)
            .withWarnings(9)
            .withInfos(10)
            .withErrorsCounted(11)
            .withStatementLength(12))
        .isEqualTo(new LoadLimits(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
  }

  @Test
  void ofMoreErrorsThanAllowedTheRestIsCountedInOneLastLine() {
    LoadLimits three = DEFAULTS.withErrors(3);
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
    LoadLimits three = DEFAULTS.withErrors(3);
    assertThat(load(three, "journey a\n" + "xyzzy\n".repeat(3)).diagnostics()).hasSize(3);
  }

  @Test
  void byDefaultAHundredErrorsAreListed() {
    List<Diagnostic> found = Reads.text("journey a\n" + "xyzzy\n".repeat(1_000)).diagnostics();
    assertThat(found).hasSize(101);
    assertThat(found.get(100).message().english()).isEqualTo("and 900 more errors");
  }

  @Test
  void mistakesOfTokensAreCountedBesideThoseOfStatements() {
    LoadLimits three = DEFAULTS.withErrors(3);
    LoadResult result = load(three, "journey a\n" + "xyzzy\n".repeat(8) + "#\n".repeat(6));
    assertThat(result.diagnostics()).hasSize(4);
    assertThat(result.diagnostics().get(2).range().orElseThrow().start().line()).isEqualTo(4);
    assertThat(result.diagnostics().get(3).message().english()).isEqualTo("and 11 more errors");
  }

  @Test
  void behindSoManyErrorsNothingIsReadAndTheLastLineSaysSo() {
    LoadLimits five = DEFAULTS.withErrors(3).withErrorsCounted(5);
    LoadResult result = load(five, "journey a\n" + "xyzzy\n".repeat(50) + "phase last\n");
    assertThat(result.diagnostics()).hasSize(4);
    Diagnostic more = result.diagnostics().get(3);
    assertThat(more.message().english())
        .isEqualTo("and at least 2 more errors; reading stopped at line 6 of " + Reads.FILE);
    assertThat(more.value()).contains("2");
    assertThat(result.map().orElseThrow().phases()).isEmpty();
  }

  @Test
  void oneErrorLessThanThatIsReadToTheEnd() {
    LoadLimits five = DEFAULTS.withErrors(3).withErrorsCounted(5);
    LoadResult result = load(five, "journey a\n" + "xyzzy\n".repeat(4) + "phase last\n");
    assertThat(result.diagnostics().get(3).message().english()).isEqualTo("and one more error");
    assertThat(result.map().orElseThrow().phase("last")).isPresent();
  }

  @Test
  void aStatementHasAsManyWordsAsAllowedWithThoseOfItsBlock() {
    String text = "journey a\nphase x\npersona p { goal \"1\", \"2\"; roles user }\nphase y";
    assertThat(load(DEFAULTS.withStatementLength(12), text).diagnostics()).isEmpty();
    LoadResult result = load(DEFAULTS.withStatementLength(5), text);
    assertThat(Mistakes.of(result)).containsExactly("3:21 error[statement-too-long] ,");
    assertThat(result.map().orElseThrow().phases()).hasSize(1);
    assertThat(result.map().orElseThrow().personas()).hasSize(1);
  }

  @Test
  void aBraceTooManyDoesNotLetAStatementGrow() {
    LoadLimits ten = DEFAULTS.withStatementLength(10).withErrors(1);
    String block =
        "journey a\n}\nphase x {\n" + "goal \"a\"\n".repeat(2) + "approval r\n".repeat(20);
    assertThat(load(ten.withErrors(9), block).diagnostics())
        .extracting(Diagnostic::id)
        .startsWith("unexpected-brace")
        .endsWith("statement-too-long");
  }

  @Test
  void ofMoreInfosThanAllowedTheRestIsCountedInOneLastLine() {
    String text = "journey a\n" + "phase　p\n";
    LoadLimits two = DEFAULTS.withInfos(2).withErrors(1);
    assertThat(load(two, text + "phase　y").diagnostics()).hasSize(2);
    List<Diagnostic> found =
        load(two, text + "phase　y\nphase　z\nxyzzy\nphase　last").diagnostics();
    assertThat(found)
        .extracting(Diagnostic::id)
        .containsExactly("wide-space", "wide-space", "unknown-statement", "more-infos");
    assertThat(found.get(3).message().english()).isEqualTo("and 2 more infos");
    assertThat(found.get(3).severity()).isEqualTo(Severity.INFO);
    assertThat(found.get(3).value()).contains("2");
  }

  @Test
  void infosOfImportsAreCountedToo() {
    Map<String, String> texts = Map.of(
        Reads.FILE,
        "journey a\nimport \"1.journey\"\nphase　x\nphase　y",
        "1.journey",
        "library l\nphase　z\nphase　w\nphase　v");
    List<Diagnostic> found = load(DEFAULTS.withInfos(3), texts).diagnostics();
    assertThat(found).hasSize(4);
    assertThat(found.get(2).range().orElseThrow().file()).isEqualTo("1.journey");
    assertThat(found.get(3).message().english()).isEqualTo("and 2 more infos");
  }

  @Test
  void theFirstErrorsAreToldWhereverTheyAreFound() {
    LoadLimits four = DEFAULTS.withErrors(4).withErrorsCounted(4);
    String text = "journey a { status odd }\nphase x { duration 3 dys }\n" + "xyzzy\n".repeat(50);
    assertThat(Mistakes.of(load(four, text)))
        .startsWith(
            "1:20 error[unknown-word] odd",
            "2:22 error[unknown-unit] dys → days",
            "3:1 error[unknown-statement] xyzzy",
            "4:1 error[unknown-statement] xyzzy");
  }

  @Test
  void whatIsNotReadIsNotMissing() {
    LoadLimits two = DEFAULTS.withErrorsCounted(2);
    LoadResult result = load(
        two,
        "journey a\npersona p { age 1000; age 12 }\npersona q { company-size 3..1; roles user }\n"
            + "persona r { roles user }\nphase x { touchpoint t { for r } }\n");
    assertThat(result.diagnostics())
        .extracting(Diagnostic::id)
        .doesNotContain("missing-property", "unknown-reference");
  }

  @Test
  void whatIsNoErrorIsNotCounted() {
    LoadLimits one = DEFAULTS.withErrors(1);
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
    assertThat(load(DEFAULTS.withNesting(3), nested).hasErrors()).isFalse();
    assertThat(Mistakes.of(load(DEFAULTS.withNesting(2), nested)))
        .containsExactly("2:28 error[nesting-too-deep] (");
  }

  @Test
  void aFileLargerThanAllowedIsNotRead() {
    LoadLimits ten = DEFAULTS.withFileBytes(10);
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
    LoadLimits three = DEFAULTS.withFiles(3);
    assertThat(Mistakes.of(load(three, texts)))
        .containsExactly("4:8 error[too-many-files] \"3.journey\"");
  }

  @Test
  void asManyFilesAsAllowedAreNoMistake() {
    Map<String, String> two =
        Map.of(Reads.FILE, "journey a\nimport \"1.journey\"", "1.journey", "library l");
    assertThat(load(DEFAULTS.withFiles(2), two).diagnostics()).isEmpty();
    assertThat(Mistakes.of(load(DEFAULTS.withFiles(1), two)))
        .containsExactly("2:8 error[too-many-files] \"1.journey\"");
  }

  @Test
  void aChainOfImportsIsAsLongAsAllowed() {
    Map<String, String> chain = Map.of(
        Reads.FILE,
        "journey a\nimport \"1.journey\"",
        "1.journey",
        "library l\nimport \"2.journey\"",
        "2.journey",
        "library m");
    assertThat(load(DEFAULTS.withImportDepth(3), chain).diagnostics()).isEmpty();
    assertThat(Mistakes.of(load(DEFAULTS.withImportDepth(2), chain)))
        .containsExactly("2:8 error[imports-too-deep] \"2.journey\"");
  }

  @Test
  void aLabelIsAsLongAsAllowedInCodePoints() {
    LoadLimits three = DEFAULTS.withLabelLength(3);
    assertThat(load(three, "journey a \"𠮷野家\"").diagnostics()).isEmpty();
    LoadResult result = load(three, "journey a \"𠮷野家屋\" { description \"long enough\" }");
    assertThat(Mistakes.of(result)).containsExactly("1:11 error[label-too-long] \"𠮷野家屋\"");
    assertThat(result.diagnostics().get(0).message().english()).contains("4").contains("3");
    assertThat(result.map().orElseThrow().label()).isEqualTo("a");
    assertThat(result.map().orElseThrow().description()).contains("long enough");
  }

  @Test
  void anIdIsAsLongAsAllowedAndToldOnceHoweverOftenItIsUsed() {
    LoadLimits three = DEFAULTS.withLabelLength(3);
    assertThat(load(three, "journey abc\nchannel mno").diagnostics()).isEmpty();
    assertThat(Mistakes.of(
            load(three, "journey a\nchannel mnop\nphase x { touchpoint t { channel mnop } }")))
        .containsExactly("2:9 error[label-too-long] mnop");
  }

  @Test
  void aTextIsAsLongAsAllowed() {
    LoadLimits five = DEFAULTS.withTextLength(5);
    assertThat(load(five, "journey a { description \"12345\" }").diagnostics()).isEmpty();
    LoadResult result = load(five, "journey a { description \"123456\"; version \"1\" }");
    assertThat(Mistakes.of(result)).containsExactly("1:25 error[text-too-long] \"123456\"");
    assertThat(result.map().orElseThrow().version()).contains("1");
  }

  @Test
  void aMapHasAsManyElementsAsAllowed() {
    String text = "journey a\nphase x { touchpoint t { for p } }\npersona p { roles user }\n";
    assertThat(load(DEFAULTS.withElements(4), text).diagnostics()).isEmpty();
    LoadResult result = load(DEFAULTS.withElements(3), text + "scenario s { exit }");
    assertThat(Mistakes.of(result)).containsExactly("3:9 error[too-many-elements] p");
    assertThat(result.map().orElseThrow().touchpoint("t")).isPresent();
    assertThat(result.map().orElseThrow().personas()).isEmpty();
  }

  @Test
  void stepsOfScenariosAreCountedToo() {
    String text = "journey a\nscenario s { wait 1 day; exit }";
    assertThat(load(DEFAULTS.withElements(3), text).diagnostics()).isEmpty();
    assertThat(Mistakes.of(load(DEFAULTS.withElements(2), text)))
        .containsExactly("2:26 error[too-many-elements] exit");
  }

  @Test
  void everyLimitCanBeSetAlone() {
    LoadLimits ones = DEFAULTS
        .withFileBytes(1)
        .withNesting(2)
        .withImportDepth(3)
        .withFiles(4)
        .withLabelLength(5)
        .withTextLength(6)
        .withElements(7)
        .withErrors(8)
        .withWarnings(9)
        .withInfos(10)
        .withErrorsCounted(11)
        .withStatementLength(12);
    assertThat(ones).isEqualTo(new LoadLimits(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
  }

  @Test
  void warningsHaveALimitOfTheirOwn() {
    StringBuilder text = new StringBuilder("journey a\nphase x\n");
    for (int at = 0; at < 500; at++) {
      text.append("content c").append(at).append('\n');
    }
    assertThat(check(DEFAULTS.withErrors(1), text.toString()))
        .filteredOn(d -> d.id().equals("content-unused"))
        .hasSize(500);
    List<Diagnostic> found = check(DEFAULTS.withWarnings(20), text.toString());
    assertThat(found).filteredOn(d -> d.severity() == Severity.WARNING).hasSize(21);
    assertThat(found.get(found.size() - 1).id()).isEqualTo("more-warnings");
  }

  private static List<Diagnostic> check(LoadLimits limits, String text) {
    return load(limits, text)
        .check(JourneyValidator.of(JourneyRules.domain()), LocalDate.of(2026, 10, 5));
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
