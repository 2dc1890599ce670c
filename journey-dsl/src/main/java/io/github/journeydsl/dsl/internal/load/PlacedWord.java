package io.github.journeydsl.dsl.internal.load;

import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.source.Place;
import org.antlr.v4.runtime.Token;

/**
 * A word or text of a declaration, with what tells how it is used.
 *
 * @param place the declaration
 * @param statement the statement it stands in
 * @param token the word
 * @param before the word before it; in a list, the one before the list
 * @param beforeOperator whether it is compared, as only attributes are
 */
record PlacedWord(
    Place place, Statement statement, Token token, Token before, boolean beforeOperator) {

  boolean isText() {
    return token.getType() == JourneyParser.STRING;
  }

  /** Where its statement begins in the declaration. */
  int statementStart() {
    return statement.first().getStartIndex();
  }

  /** Where its statement ends in the declaration. */
  int statementEnd() {
    return statement.last().getStopIndex() + 1;
  }

  SourceRange range() {
    return range(place, token, token);
  }

  static SourceRange range(Place place, Token first, Token last) {
    int start = place.start() + first.getStartIndex();
    return place.source().range(start, place.start() + last.getStopIndex() + 1);
  }
}
