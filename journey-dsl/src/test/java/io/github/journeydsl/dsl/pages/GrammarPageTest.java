package io.github.journeydsl.dsl.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Vocabulary;
import org.junit.jupiter.api.Test;

/** The page of the grammar says what {@code Journey.g4} says. */
class GrammarPageTest {

  private final Grammar grammar = GrammarFile.ofJourney();

  /** Every word and sign that means something somewhere. */
  static List<String> literals() {
    Vocabulary vocabulary = JourneyParser.VOCABULARY;
    return IntStream.rangeClosed(1, vocabulary.getMaxTokenType())
        .mapToObj(vocabulary::getLiteralName)
        .flatMap(Stream::ofNullable)
        .map(literal -> literal.substring(1, literal.length() - 1))
        .toList();
  }

  @Test
  void thePageShowsTheGrammar() {
    String ebnf = Ebnf.of(grammar);
    Page page = Page.of("grammar.md");
    Block shown = page.blocks().stream()
        .filter(block -> block.language().equals("ebnf"))
        .findFirst()
        .get();
    if (Pages.rewriting()) {
      page.write(shown, ebnf);
    } else {
      assertThat(shown.text())
          .as("docs/grammar.md; CONTRIBUTING.md tells how to rewrite it")
          .isEqualTo(ebnf);
    }
  }

  @Test
  void everyRuleOfTheParserIsRead() {
    assertThat(grammar.rules().stream().filter(Grammar.Rule::isOfParser).map(Grammar.Rule::name))
        .containsExactlyElementsOf(Arrays.asList(JourneyParser.ruleNames));
  }

  @Test
  void everyWordAndSignIsShown() {
    String ebnf = Ebnf.of(grammar);
    assertThat(literals().stream().filter(word -> !word.equals(";")))
        .allSatisfy(word -> assertThat(ebnf).contains("\"" + word + "\""));
  }

  @Test
  void everyNameThatIsUsedIsExplained() {
    String ebnf = Ebnf.of(grammar).replaceAll("/\\*.*?\\*/|\"[^\"]*\"|'[^']*'|\\[[^]]*\\]", " ");
    List<String> explained = ebnf.lines()
        .filter(line -> line.contains("::="))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .toList();
    assertThat(ebnf.split("[^\\w-]+"))
        .filteredOn(name -> name.matches("\\w[\\w-]*"))
        .isNotEmpty()
        .isSubsetOf(explained);
  }
}
