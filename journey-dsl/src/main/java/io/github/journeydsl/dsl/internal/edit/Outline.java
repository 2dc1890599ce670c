package io.github.journeydsl.dsl.internal.edit;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Sees the statements and blocks of a sound text. */
final class Outline {

  private final List<Token> words;
  private int at;

  private Outline(List<Token> words) {
    this.words = words;
  }

  /** The statements of a file of {@code length} characters. */
  static Block of(List<Token> tokens, int length) {
    List<Token> words = tokens.stream()
        .filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL)
        .filter(token -> token.getType() != Token.EOF)
        .toList();
    return new Outline(words).block(0, length);
  }

  private Block block(int start, int fileEnd) {
    List<Phrase> phrases = new ArrayList<>();
    while (at < words.size() && type() != JourneyParser.RBRACE) {
      if (type() == JourneyParser.END) {
        at++;
      } else {
        phrases.add(phrase(fileEnd));
      }
    }
    int end = at < words.size() ? words.get(at).getStartIndex() : fileEnd;
    at++;
    return new Block(start, end, phrases);
  }

  private Phrase phrase(int fileEnd) {
    List<List<Token>> runs = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    List<Token> run = new ArrayList<>();
    int end = 0;
    while (at < words.size() && type() != JourneyParser.END && type() != JourneyParser.RBRACE) {
      Token word = words.get(at++);
      if (word.getType() != JourneyParser.LBRACE) {
        run.add(word);
        end = word.getStopIndex() + 1;
        continue;
      }
      runs.add(List.copyOf(run));
      run.clear();
      Block block = block(word.getStopIndex() + 1, fileEnd);
      blocks.add(block);
      end = block.end() + 1;
      if (!goesOn()) {
        break;
      }
    }
    runs.add(List.copyOf(run));
    return new Phrase(runs, blocks, end);
  }

  /** Behind a block only {@code else} and a further way of a split belong to the same statement. */
  private boolean goesOn() {
    return at < words.size()
        && (type() == JourneyParser.PERCENT || words.get(at).getText().equals("else"));
  }

  private int type() {
    return words.get(at).getType();
  }
}
