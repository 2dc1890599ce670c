package io.github.journeydsl.dsl;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.syntax.SyntaxReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/**
 * One statement of a sound text as it is written: its words, and the braces of its block if it has
 * one.
 *
 * @param words its words, without the braces
 * @param open the brace that opens its block
 * @param close the brace that closes its block
 * @param start where the declaration around it begins
 * @param end behind the end of the declaration around it
 */
record Written(List<Token> words, Optional<Token> open, Optional<Token> close, int start, int end) {

  /** The statements of {@code text}, in the order they stand. */
  static List<Written> in(String text) {
    List<Open> all = new ArrayList<>();
    Deque<Open> blocks = new ArrayDeque<>();
    Open now = new Open();
    boolean listGoesOn = false;
    for (Token token : SyntaxReader.tokens(text, 0, text.length())) {
      switch (token.getType()) {
        case JourneyParser.LBRACE -> {
          now.open = token;
          now.note(all, blocks);
          blocks.push(now);
          now = new Open();
        }
        case JourneyParser.RBRACE -> {
          now.note(all, blocks);
          now = new Open();
          blocks.pop().close = token;
        }
        case JourneyParser.NEWLINE, JourneyParser.SEMICOLON -> {
          if (!listGoesOn) {
            now.note(all, blocks);
            now = new Open();
          }
        }
        default -> now.words.add(token);
      }
      listGoesOn = token.getType() == JourneyParser.COMMA
          || listGoesOn && token.getType() == JourneyParser.NEWLINE;
    }
    now.note(all, blocks);
    return all.stream().map(Open::written).toList();
  }

  Token first() {
    return words.get(0);
  }

  Token last() {
    return words.get(words.size() - 1);
  }

  /** Where its words begin. */
  int from() {
    return first().getStartIndex();
  }

  /** Behind the end of its line. */
  int to(String text) {
    int end = text.indexOf('\n', last().getStopIndex());
    return end < 0 ? text.length() : end + 1;
  }

  /** A statement that is being read. */
  private static final class Open {

    private final List<Token> words = new ArrayList<>();
    private Open declaration = this;
    private Token open;
    private Token close;

    private void note(List<Open> all, Deque<Open> blocks) {
      if (words.isEmpty()) {
        return;
      }
      if (!blocks.isEmpty()) {
        declaration = blocks.peekLast();
      }
      all.add(this);
    }

    private int end() {
      return (close == null ? words.get(words.size() - 1) : close).getStopIndex() + 1;
    }

    private Written written() {
      return new Written(
          List.copyOf(words),
          Optional.ofNullable(open),
          Optional.ofNullable(close),
          declaration.words.get(0).getStartIndex(),
          declaration.end());
    }
  }
}
