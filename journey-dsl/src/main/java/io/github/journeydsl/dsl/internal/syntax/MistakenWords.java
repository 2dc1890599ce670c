package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.core.problem.SimilarNames;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/**
 * Words that were read as something else than was meant, so that only what follows them does not
 * fit: {@code from 1 ot 2} reads a unit called "ot" and finds a 2 where "to" is needed.
 *
 * @param found the token that does not fit
 * @param before the token before it
 * @param behindFigure whether a figure stands before that one
 * @param isFigure whether the token that does not fit is one
 * @param expected what would have fit
 */
record MistakenWords(
    Token found, Token before, boolean behindFigure, boolean isFigure, Expectations expected) {

  private static final List<String> BUSINESS_DAYS = List.of("business days", "business day");

  /** A unit of two words, as it is written, if that is what was meant. */
  Optional<String> unit() {
    return behindFigure && SyntaxMessages.isWord(found) && SyntaxMessages.isWord(before)
        ? Optional.of(before.getText() + " " + found.getText())
            .filter(unit -> !units(unit).isEmpty())
        : Optional.empty();
  }

  /** The units that look like one. */
  static List<String> units(String unit) {
    return SimilarNames.of(unit, BUSINESS_DAYS);
  }

  /** What the word before may mean: a keyword that is misspelt, or not in small letters. */
  List<String> meantBefore() {
    if (before.getType() != JourneyParser.WORD) {
      return List.of();
    }
    if (expected.isAny("operator")) {
      return before.getText().equalsIgnoreCase("not") ? List.of("not") : List.of();
    }
    return behindFigure && isFigure
        ? SimilarNames.of(before.getText(), expected.keywords())
        : List.of();
  }

  /** What the word may mean that does not fit; between two conditions, also what joins them. */
  List<String> meant(boolean inCondition) {
    String word = found.getText();
    if (inCondition && (word.equalsIgnoreCase("and") || word.equalsIgnoreCase("or"))) {
      return SimilarNames.of(word, List.of("and", "or"));
    }
    return SimilarNames.of(word, expected.words());
  }
}
