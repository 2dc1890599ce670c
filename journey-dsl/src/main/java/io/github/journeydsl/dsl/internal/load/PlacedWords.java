package io.github.journeydsl.dsl.internal.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/**
 * Where the words of one declaration stand, by the keyword of their statement and by themselves.
 */
final class PlacedWords {

  private final Map<String, Statement> statements = new HashMap<>();
  private final Map<String, Map<String, Token>> words = new HashMap<>();
  private final Map<String, Token> anywhere = new HashMap<>();

  PlacedWords(List<Statement> all) {
    for (Statement statement : all) {
      String keyword = statement.first().getText();
      statements.putIfAbsent(keyword, statement);
      Map<String, Token> ofKeyword = words.computeIfAbsent(keyword, word -> new HashMap<>());
      for (Token token : statement.values()) {
        String value = Statement.said(token);
        ofKeyword.putIfAbsent(value, token);
        anywhere.putIfAbsent(value, token);
      }
    }
  }

  /** The first statement of a keyword. */
  Optional<Statement> statement(String keyword) {
    return Optional.ofNullable(statements.get(keyword));
  }

  /** The first word or text that says {@code value}, best in a statement of {@code keyword}. */
  Optional<Token> find(String keyword, String value) {
    Token exact = words.getOrDefault(keyword, Map.of()).get(value);
    return Optional.ofNullable(exact != null ? exact : anywhere.get(value));
  }
}
