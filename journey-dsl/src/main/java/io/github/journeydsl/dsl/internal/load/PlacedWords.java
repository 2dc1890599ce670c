package io.github.journeydsl.dsl.internal.load;

import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.source.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/**
 * Where the words of the declarations of one element stand, by the keyword of their statement and
 * by themselves, in the order of the text.
 */
final class PlacedWords {

  private final Map<String, SourceRange> statements = new HashMap<>();
  private final Map<String, Map<String, List<PlacedWord>>> words = new HashMap<>();
  private final Map<String, List<PlacedWord>> anywhere = new HashMap<>();

  PlacedWords(List<Place> places) {
    places.forEach(place -> Statement.in(place).forEach(statement -> add(place, statement)));
  }

  private void add(Place place, Statement statement) {
    String keyword = statement.keyword();
    statements.computeIfAbsent(
        keyword, word -> PlacedWord.range(place, statement.first(), statement.last()));
    Map<String, List<PlacedWord>> ofKeyword =
        words.computeIfAbsent(keyword, word -> new HashMap<>());
    List<Token> all = statement.words();
    Token before = all.get(0);
    for (int at = 1; at < all.size(); at++) {
      Token token = all.get(at);
      if (token.getType() == JourneyParser.COMMA) {
        continue;
      }
      boolean goesOn = all.get(at - 1).getType() == JourneyParser.COMMA;
      before = goesOn ? before : all.get(at - 1);
      boolean compared = at + 1 < all.size() && all.get(at + 1).getType() == JourneyParser.OPERATOR;
      PlacedWord word = new PlacedWord(place, statement, token, before, compared);
      String said = Statement.said(token);
      ofKeyword.computeIfAbsent(said, value -> new ArrayList<>(1)).add(word);
      anywhere.computeIfAbsent(said, value -> new ArrayList<>(1)).add(word);
    }
  }

  /** The first statement of a keyword. */
  Optional<SourceRange> statement(String keyword) {
    return Optional.ofNullable(statements.get(keyword));
  }

  /** The words and texts that say {@code value} in statements of {@code keyword}. */
  List<PlacedWord> in(String keyword, String value) {
    return words.getOrDefault(keyword, Map.of()).getOrDefault(value, List.of());
  }

  /** The words and texts that say {@code value}. */
  List<PlacedWord> anywhere(String value) {
    return anywhere.getOrDefault(value, List.of());
  }
}
