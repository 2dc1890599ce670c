package io.github.journeydsl.dsl;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.syntax.SyntaxReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Vocabulary;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * The parts of the grammar that a text makes use of: labelled alternatives by their label, rules by
 * their name, and words by themselves in the places where they are keywords.
 */
final class GrammarLabels {

  private static final Path GRAMMAR =
      Path.of("src/main/antlr4/io/github/journeydsl/dsl/internal/grammar/Journey.g4");
  private static final Pattern LABEL = Pattern.compile("\\s#\\s*(\\w+)");
  private static final Set<String> FREE_WORDS = Set.of("word", "target", "eventName");

  private final Set<String> used = new TreeSet<>();

  /** Every part that the grammar has. */
  static Set<String> all() {
    Set<String> all = new TreeSet<>(Arrays.asList(JourneyParser.ruleNames));
    LABEL
        .matcher(Corpus.text(GRAMMAR))
        .results()
        .map((MatchResult found) -> found.group(1))
        .forEach(all::add);
    Vocabulary vocabulary = JourneyParser.VOCABULARY;
    for (int type = 1; type <= vocabulary.getMaxTokenType(); type++) {
      String literal = vocabulary.getLiteralName(type);
      if (literal != null && type != JourneyParser.SEMICOLON) { // it is made into END
        all.add(literal);
      }
    }
    return all;
  }

  /** Adds what a text makes use of. */
  void add(String text) {
    walk(new SyntaxReader(100)
        .read(new SourceText("a.journey", text), new Problems())
        .root());
  }

  private void walk(ParseTree tree) {
    if (tree instanceof ParserRuleContext rule) {
      used.add(JourneyParser.ruleNames[rule.getRuleIndex()]);
      String type = rule.getClass().getSimpleName();
      used.add(type.substring(0, type.length() - "Context".length()));
      if (FREE_WORDS.contains(JourneyParser.ruleNames[rule.getRuleIndex()])) {
        return; // whatever word stands here, it is no keyword
      }
    } else if (tree instanceof TerminalNode word) {
      String literal = JourneyParser.VOCABULARY.getLiteralName(word.getSymbol().getType());
      used.add(literal == null ? "" : literal);
    }
    for (int at = 0; at < tree.getChildCount(); at++) {
      walk(tree.getChild(at));
    }
  }

  Set<String> used() {
    return used;
  }
}
