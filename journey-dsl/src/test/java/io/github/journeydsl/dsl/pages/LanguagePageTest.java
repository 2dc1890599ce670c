package io.github.journeydsl.dsl.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.validation.JourneyValidator;
import io.github.journeydsl.dsl.DiagnosticPrinter;
import io.github.journeydsl.dsl.LoadResult;
import io.github.journeydsl.dsl.ShortMaps;
import io.github.journeydsl.dsl.pages.Pages.Translation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/language.md} and its translation show is what the tool does. */
class LanguagePageTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

  static Stream<Translation> pages() {
    return Pages.stream();
  }

  static Stream<Arguments> soundExamples() {
    return examples(false);
  }

  static Stream<Arguments> mistakes() {
    return examples(true);
  }

  private static Stream<Arguments> examples(boolean wrong) {
    return Pages.stream().flatMap(translation -> {
      Page page = translation.page();
      return page.examples().stream()
          .filter(example -> example.isWrong() == wrong)
          .map(example -> Arguments.of(translation, page, example));
    });
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("soundExamples")
  void anExampleIsReadWithoutAnError(Translation translation, Page page, Example example) {
    LoadResult result = example.load(page);
    assertThat(result.diagnostics().stream().filter(d -> !isSupplied(d, result, page)))
        .as("what is wrong with the example at %s of %s", example, translation)
        .extracting(Diagnostic::summary)
        .isEmpty();
  }

  /** Whether an info about a name in a few statements is answered by another example. */
  private static boolean isSupplied(Diagnostic diagnostic, LoadResult result, Page page) {
    if (diagnostic.severity() != Severity.INFO || !diagnostic.id().equals("unknown-reference")) {
      return false;
    }
    var range = diagnostic.range().orElseThrow();
    String name = result
        .text(range.file())
        .orElseThrow()
        .substring(range.start().offset(), range.end().offset());
    Stream<Example> others = page.examples().stream().filter(example -> !example.isWrong());
    return name.startsWith("\"")
        ? others.anyMatch(
            example -> example.block().text().matches("(?s).*\\bpain +" + name + ".*"))
        : others.anyMatch(example -> Tree.of(example).ids().contains(name));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void theFirstMapChecksWithoutAnyFinding(Translation translation) {
    Page page = translation.page();
    assertThat(check(page.examples().get(0).load(page))).isEmpty();
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("mistakes")
  void aMistakeIsToldAsItIsShown(Translation translation, Page page, Example example) {
    String told = told(example, page, translation.locale());
    if (Pages.rewriting()) {
      rewrite(translation.page(), page.examples().indexOf(example), told);
    } else {
      assertThat(example.shown().orElseThrow().text())
          .as("%s of %s; CONTRIBUTING.md tells how to rewrite it", example, translation)
          .isEqualTo(told);
    }
  }

  /** The page may have been rewritten further up: its offsets are those of now. */
  private static void rewrite(Page now, int example, String told) {
    now.write(now.examples().get(example).shown().orElseThrow(), told);
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("mistakes")
  void aMistakeIsAFinding(Translation translation, Page page, Example example) {
    assertThat(check(example.load(page))).as("%s of %s", example, translation).isNotEmpty();
    assertThat(example.shown().orElseThrow().info()).isEqualTo("text");
  }

  private static List<Diagnostic> check(LoadResult result) {
    return result.check(JourneyValidator.of(ShortMaps.rules()), TODAY);
  }

  private static String told(Example example, Page page, Locale locale) {
    LoadResult result = example.load(page);
    DiagnosticPrinter printer = DiagnosticPrinter.of(result).in(locale);
    return check(result).stream().map(printer::print).collect(Collectors.joining("\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everyConstructOfTheGrammarHasAnExample(Translation translation) {
    Set<String> shown = new TreeSet<>();
    translation.page().examples().stream()
        .filter(example -> !example.isWrong())
        .forEach(example -> shown.addAll(Tree.of(example).constructs()));
    assertThat(GrammarFile.ofJourney().constructs().stream().map(LanguagePageTest::capital))
        .isSubsetOf(shown);
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everyKeywordIsNamedInTheText(Translation translation) {
    Set<String> named = new LinkedHashSet<>();
    translation.page().codes().forEach(code -> named.addAll(List.of(code.split("[^\\w-]+"))));
    List<String> keywords = GrammarPageTest.literals().stream()
        .filter(word -> Character.isLetter(word.charAt(0)))
        .toList();
    assertThat(keywords).hasSizeGreaterThan(120).isSubsetOf(named);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everyLinkLeadsSomewhere(Translation translation) {
    Page page = translation.page();
    assertThat(page.links())
        .isNotEmpty()
        .allSatisfy(link -> assertThat(page.has(link)).as(link).isTrue());
  }

  @Test
  void bothPagesHaveOneShape() {
    List<List<String>> outlines = new ArrayList<>();
    Pages.all().forEach(translation -> outlines.add(translation.page().outline()));
    assertThat(outlines.get(0)).hasSizeGreaterThan(20).isEqualTo(outlines.get(1));
  }

  @Test
  void bothPagesShowTheSameExamples() {
    List<Example> english = Pages.ENGLISH.page().examples();
    List<Example> japanese = Pages.JAPANESE.page().examples();
    for (int at = 0; at < Math.min(english.size(), japanese.size()); at++) {
      Example one = english.get(at);
      Example other = japanese.get(at);
      assertThat(other.block().info())
          .as("%s and %s", one, other)
          .isEqualTo(one.block().info());
      assertThat(Tree.words(other)).as("%s and %s", one, other).isEqualTo(Tree.words(one));
    }
    assertThat(japanese).hasSameSizeAs(english);
  }
}
