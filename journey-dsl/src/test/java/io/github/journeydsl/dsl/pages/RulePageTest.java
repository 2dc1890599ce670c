package io.github.journeydsl.dsl.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.JourneyValidator;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.dsl.DiagnosticPrinter;
import io.github.journeydsl.dsl.LoadResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a page in both languages, and what it shows is what the tool does. */
class RulePageTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
  private static final JourneyValidator ALL = JourneyValidator.of(JourneyRules.all());
  private static final List<Locale> LANGUAGES = List.of(Locale.ROOT, Locale.JAPANESE);

  /** What reading finds before there is a map for rules to judge. */
  private static final List<String> OF_IMPORTS =
      List.of("import-cycle", "import-not-found", "import-outside-root");

  private static final Map<String, Optional<Rule>> RULES = rules();

  private static Map<String, Optional<Rule>> rules() {
    Map<String, Optional<Rule>> rules = new LinkedHashMap<>();
    JourneyRules.structure().forEach(rule -> rules.put(rule.id(), Optional.of(rule)));
    OF_IMPORTS.forEach(id -> rules.put(id, Optional.empty()));
    JourneyRules.domain().forEach(rule -> rules.put(rule.id(), Optional.of(rule)));
    return rules;
  }

  static Stream<RulePage> pages() {
    return LANGUAGES.stream()
        .flatMap(locale -> RULES.keySet().stream().map(id -> new RulePage(id, locale)));
  }

  /** Nothing silences an error of structure. */
  static Stream<RulePage> pagesOfRulesToSilence() {
    return pages()
        .filter(page -> RULES.get(page.id()).filter(rule -> !rule.structural()).isPresent());
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @FieldSource("LANGUAGES")
  void everyRuleHasAPageAndEveryPageARule(Locale locale) {
    assertThat(Page.names(RulePage.folder(locale)))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(RULES.keySet().stream(), Stream.of("README"))
                .map(id -> id + ".md")
                .toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void aPageBeginsWithTheRuleWhatItFindsAndHowBadThatIs(RulePage page) {
    assertThat(page.page().lines()).startsWith("# " + page.id(), "").element(3).isEqualTo("");
    assertThat(page.severity()).endsWith(": " + severity(page.id(), page.locale()));
  }

  private static String severity(String id, Locale locale) {
    return RULES
        .get(id)
        .map(rule -> RulePage.severity(rule, locale))
        .orElseGet(() -> RulePage.severity(Severity.ERROR, false, locale));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void theWrongExampleIsToldAsItIsShown(RulePage page) {
    Example wrong = page.wrong();
    LoadResult result = wrong.load(page.page());
    List<Diagnostic> found = found(result, page.id());
    assertThat(found).as("what %s finds", page).hasSize(1);
    String told = found.stream()
        .map(DiagnosticPrinter.of(result).in(page.locale())::print)
        .collect(Collectors.joining("\n"));
    Block shown = wrong.shown().orElseThrow();
    if (Pages.rewriting()) {
      page.page().write(shown, told);
    } else {
      assertThat(shown.text())
          .as("%s of %s; CONTRIBUTING.md tells how to rewrite it", wrong, page)
          .isEqualTo(told);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void theMendedExampleDoesNotBreakTheRule(RulePage page) {
    LoadResult result = page.mended().load(page.page());
    assertThat(found(result, page.id())).as("what %s finds", page).isEmpty();
    assertThat(result.check(ALL, TODAY))
        .as("errors of %s", page)
        .noneMatch(finding -> finding.severity() == Severity.ERROR);
    assertThat(result.map()).isPresent();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pagesOfRulesToSilence")
  void theFindingCanBeAccepted(RulePage page) {
    String accepting = page.wrong().text() + page.allow().block().text();
    assertThat(found(Example.load(accepting), page.id()))
        .as("what %s finds", page)
        .isEmpty();
    assertThat(page.page().blocks().stream().filter(block -> block.language().equals("toml")))
        .singleElement()
        .satisfies(
            block -> assertThat(block.text()).isEqualTo("[rules]\n" + page.id() + " = \"off\"\n"));
  }

  private static List<Diagnostic> found(LoadResult result, String rule) {
    return result.check(ALL, TODAY).stream()
        .filter(finding -> finding.id().equals(rule))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void bothLanguagesHaveOneShape(RulePage page) {
    Page english = new RulePage(page.id(), Locale.ROOT).page();
    assertThat(page.page().outline()).hasSize(5).isEqualTo(english.outline());
    assertThat(page.page().blocks())
        .extracting(Block::info)
        .isEqualTo(english.blocks().stream().map(Block::info).toList());
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @FieldSource("LANGUAGES")
  void theIndexListsThemAll(Locale locale) {
    Page index = Page.of(RulePage.folder(locale) + "README.md");
    List<String> rows = new ArrayList<>();
    for (String id : RULES.keySet()) {
      String sentence = new RulePage(id, locale).sentence();
      rows.add("| [" + id + "](" + id + ".md) | " + severity(id, locale) + " | " + sentence + " |");
    }
    if (Pages.rewriting()) {
      index.writeRows(rows);
    } else {
      assertThat(index.lines().stream().filter(line -> line.startsWith("| [")))
          .as("CONTRIBUTING.md tells how to rewrite it")
          .containsExactlyElementsOf(rows);
    }
  }
}
