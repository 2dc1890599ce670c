package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Position;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.JourneyValidator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Findings stand where their element or name stands in the text. */
class PlacesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

  private static List<Diagnostic> check(LoadResult result) {
    return result.check(JourneyValidator.of(JourneyRules.domain()), TODAY);
  }

  private static List<String> lines(LoadResult result) {
    return check(result).stream().map(d -> Mistakes.line(result, d)).toList();
  }

  /** The three files of the example, as texts that a test can change. */
  private static Map<String, String> maAdoption() {
    Map<String, String> texts = new LinkedHashMap<>();
    Path folder = Examples.maAdoption().getParent();
    for (String name : List.of("ma-adoption.journey", "people.journey", "contents.journey")) {
      texts.put(name, Examples.text(folder.resolve(name)));
    }
    return texts;
  }

  private static LoadResult load(Map<String, String> texts) {
    return JourneyLoader.standard().load(SourceFiles.of(texts), "ma-adoption.journey");
  }

  @Test
  void theExamplesHaveNoError() {
    for (Path file : Examples.files()) {
      assertThat(check(JourneyLoader.standard().load(file)))
          .noneMatch(d -> d.severity() == Severity.ERROR);
    }
  }

  @Test
  void theDraftWithHolesGivesWarnings() {
    assertThat(check(JourneyLoader.standard().load(Examples.productionManagement())))
        .anyMatch(d -> d.severity() == Severity.WARNING && d.id().equals("dmu-coverage"))
        .anyMatch(d -> d.severity() == Severity.WARNING && d.id().equals("phase-empty"));
  }

  @Test
  void aPersonTakenOutOfAPhaseIsOneErrorAtThePhase() {
    Map<String, String> texts = maAdoption();
    String without = texts.get("ma-adoption.journey").replace("""
                    for sato {
                      thought "ROIを説明できる数字が欲しい"
                      emotion +2 "期待" from interview "2026-08 顧客インタビュー (n=12)"
                    }
                """, "");
    assertThat(without).isNotEqualTo(texts.get("ma-adoption.journey"));
    texts.put("ma-adoption.journey", without);
    List<Diagnostic> errors =
        check(load(texts)).stream().filter(d -> d.severity() == Severity.ERROR).toList();
    assertThat(errors).singleElement().satisfies(error -> {
      assertThat(error.id()).isEqualTo("dmu-coverage");
      SourceRange range = error.range().orElseThrow();
      assertThat(range.file()).isEqualTo("ma-adoption.journey");
      String part = without.substring(range.start().offset(), range.end().offset());
      assertThat(part).startsWith("phase comparison \"比較検討\" {").endsWith("\n}");
      assertThat(without.substring(range.end().offset())).startsWith("\n\nphase purchase");
      assertThat(range.start().column()).isEqualTo(1);
    });
  }

  @Test
  void aFindingAboutAnElementOfALibraryStandsInTheLibrary() {
    Map<String, String> texts = maAdoption();
    texts.put("contents.journey", texts.get("contents.journey") + "content leftover \"余り\"\n");
    LoadResult result = load(texts);
    assertThat(check(result))
        .filteredOn(d -> d.id().equals("content-unused"))
        .last()
        .satisfies(d -> {
          assertThat(d.range().orElseThrow().file()).isEqualTo("contents.journey");
          assertThat(Mistakes.part(result, d.range().orElseThrow()))
              .contains("content leftover \"余り\"");
        });
  }

  @Test
  void anUnknownNameIsShownExactlyWhereverItStands() {
    assertThat(lines(Reads.text("""
        journey a
        persona p { roles user, nobody; reports-to q; approval no-chain }
        approval r { consult q, p; step s { kind draft; by all of p, q; needs no-content; remand to t } }
        """)))
        .filteredOn(line -> line.contains("unknown-reference"))
        .containsExactly(
            "2:25 error[unknown-reference] nobody",
            "2:44 error[unknown-reference] q → p (see 2:9)",
            "2:56 error[unknown-reference] no-chain",
            "3:22 error[unknown-reference] q → p (see 2:9)",
            "3:62 error[unknown-reference] q → p (see 2:9)",
            "3:71 error[unknown-reference] no-content");
  }

  @Test
  void offsetsAreUtf16AndColumnsAreCodePoints() {
    String text = "journey a\npersona 𠮷 \"😀👍🏽\" { roles nobody }";
    Diagnostic diagnostic = Reads.text(text).diagnostics().get(0);
    int offset = text.indexOf("nobody");
    assertThat(diagnostic.range())
        .contains(new SourceRange(
            Reads.FILE,
            new Position(2, 25, offset),
            new Position(2, 31, offset + "nobody".length())));
    assertThat(text.codePointCount(text.indexOf("persona"), offset) + 1).isEqualTo(25);
  }

  @Test
  void aRangeMayHoldSignsOfTwoUnits() {
    String text = "journey a\nphase x { touchpoint t { for 𠮷𠮷 { action \"x\" } } }";
    SourceRange range = Reads.text(text).diagnostics().get(0).range().orElseThrow();
    assertThat(range.end().column() - range.start().column()).isEqualTo(2);
    assertThat(range.end().offset() - range.start().offset()).isEqualTo(4);
  }

  @Test
  void aByteOrderMarkIsNoColumn() {
    Diagnostic diagnostic = Reads.text("\uFEFFjurney a").diagnostics().get(0);
    assertThat(diagnostic.range().orElseThrow().start()).isEqualTo(new Position(1, 1, 0));
  }

  @Test
  void linesEndWithLfCrlfOrCr() {
    for (String end : List.of("\n", "\r\n", "\r")) {
      String text = "journey a" + end + end + "phase x" + end + "  phse y";
      Position start =
          Reads.text(text).diagnostics().get(0).range().orElseThrow().start();
      assertThat(start).isEqualTo(new Position(4, 3, text.indexOf("phse")));
    }
  }
}
