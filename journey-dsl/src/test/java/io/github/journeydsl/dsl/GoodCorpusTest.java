package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The good files of the corpus: each is read without a complaint, however it is laid out. */
class GoodCorpusTest {

  /** Imports a library, which is no map by itself. */
  private static final String IMPORTER = "importer-of-a-library.journey";

  @TestFactory
  Stream<DynamicTest> nothingIsWrongWithIt() {
    return each(file -> {
      LoadResult result = JourneyLoader.standard().load(file.getParent(), file);
      assertThat(result.diagnostics())
          .filteredOn(problem -> problem.severity() != Severity.INFO)
          .isEmpty();
      assertThat(result.neededFullContext()).isFalse();
      Soundness.assertSound(result, Corpus.text(file));
    });
  }

  @TestFactory
  Stream<DynamicTest> printedAndReadAgainItIsTheSame() {
    return each(file -> {
      JourneyMap map = map(file, text -> text);
      assertThat(Reads.text(JourneyPrinter.print(map)).orElseThrow()).isEqualTo(map);
    });
  }

  @TestFactory
  Stream<DynamicTest> lineEndsMeanNothing() {
    return each(file -> {
      JourneyMap map = map(file, text -> text);
      assertThat(map(file, text -> text.replace("\n", "\r\n"))).isEqualTo(map);
      assertThat(map(file, text -> text.replace('\n', '\r'))).isEqualTo(map);
      assertThat(map(file, String::stripTrailing)).isEqualTo(map);
    });
  }

  @Test
  void fullWidthFiguresAndSignsMeanTheSameAsTheirTwins() {
    Path file = Corpus.GOOD.resolve("literal/full-width.journey");
    assertSameWith(file, text -> Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  @TestFactory
  Stream<DynamicTest> aCommentMayStandInEveryGap() {
    return each(file -> assertSameWith(file, text -> Gaps.of(text).filledWith(" /* c */ ")));
  }

  @TestFactory
  Stream<DynamicTest> aCommentOfSeveralLinesMayStandInEveryGap() {
    return each(
        file -> assertSameWith(file, text -> Gaps.of(text).filledWith(" /* \" {\n // c\n */ ")));
  }

  @TestFactory
  Stream<DynamicTest> aCommentMayEndEveryLine() {
    return each(file -> assertSameWith(file, text -> Gaps.of(text).endedWith(" // c } \" /*")));
  }

  @TestFactory
  Stream<DynamicTest> emptyLinesMayStandBetweenAllLines() {
    return each(file -> assertSameWith(file, text -> Gaps.of(text).endedWith("\n\n\t \n")));
  }

  @Test
  void togetherTheyUseTheWholeGrammar() {
    GrammarLabels labels = new GrammarLabels();
    Corpus.files(Corpus.GOOD).forEach(file -> labels.add(Corpus.text(file)));
    assertThat(labels.used()).containsAll(GrammarLabels.all());
    assertThat(GrammarLabels.all()).hasSizeGreaterThan(200).contains("SplitStep", "phase", "'kpi'");
  }

  @Test
  void fillersGoIntoTheGaps() {
    assertThat(Gaps.of("a b{c}\n\n d // e").filledWith("#"))
        .isEqualTo("#a# #b#{#c#}#\n\n #d# // e");
    assertThat(Gaps.of("a \"\"\"b\nc\"\"\" // d\ne").endedWith("#"))
        .isEqualTo("a \"\"\"b\nc\"\"\" // d#\ne");
  }

  private static void assertSameWith(Path file, UnaryOperator<String> change) {
    assertThat(map(file, change)).isEqualTo(map(file, text -> text));
  }

  private static Stream<DynamicTest> each(Check check) {
    return Corpus.maps(Corpus.GOOD).stream()
        .map(file -> DynamicTest.dynamicTest(Corpus.name(Corpus.GOOD, file), () -> check.of(file)));
  }

  private interface Check {
    void of(Path file);
  }

  /** The map of a file with all that it imports, each text changed. */
  private static JourneyMap map(Path file, UnaryOperator<String> change) {
    Path folder = file.getParent();
    Map<String, String> texts = new HashMap<>();
    Corpus.files(folder)
        .forEach(one -> texts.put(Corpus.name(folder, one), change.apply(Corpus.text(one))));
    String name = file.getFileName().toString();
    LoadResult result = load(texts, name);
    if (result.isLibrary()) {
      texts.put(IMPORTER, "journey importer\nimport \"" + name + "\"\n");
      result = load(texts, IMPORTER);
    }
    List<String> wrong = result.diagnostics().stream()
        .filter(problem -> problem.severity() != Severity.INFO)
        .map(Diagnostic::summary)
        .toList();
    assertThat(wrong).as("what is wrong with\n%s", texts.get(name)).isEmpty();
    return result.orElseThrow();
  }

  private static LoadResult load(Map<String, String> texts, String name) {
    return JourneyLoader.standard().load(SourceFiles.of(texts), name);
  }
}
