package io.github.journeydsl.dsl.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

class TokenWindowTest {

  private static StatementEnds source(String text) {
    SourceText source = new SourceText("a.journey", text);
    TokenProblems problems = new TokenProblems(source, new Problems(), Integer.MAX_VALUE);
    return new StatementEnds(source, problems, SyntaxLimits.ofDepth(100));
  }

  private static TokenWindow window(String text) {
    return new TokenWindow(source(text));
  }

  private static String words(int number) {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < number; at++) {
      words.append("word").append(at).append(at % 7 == 0 ? " /* aside */ " : " ");
    }
    return words.toString();
  }

  @Test
  void givesTheTokensThatAListOfAllGives() {
    String text = words(2_000);
    TokenList all = new TokenList(source(text));
    TokenWindow window = window(text);
    List<String> expected = new ArrayList<>();
    List<String> given = new ArrayList<>();

    while (all.LA(1) != Token.EOF) {
      expected.add(all.LT(1).getText() + " " + all.LT(1).getTokenIndex());
      given.add(window.LT(1).getText() + " " + window.LT(1).getTokenIndex());
      all.consume();
      window.consume();
    }

    assertThat(given).isEqualTo(expected);
    assertThat(window.LA(1)).isEqualTo(Token.EOF);
  }

  @Test
  void looksAheadAndBackByOne() {
    TokenWindow window = window("a b c");

    assertThat(window.LT(-1)).isNull();
    assertThat(window.LT(3).getText()).isEqualTo("c");
    assertThat(window.LA(100)).isEqualTo(Token.EOF);
    window.consume();
    assertThat(window.LT(-1).getText()).isEqualTo("a");
  }

  @Test
  void goesBackToAMarkHoweverFarItWent() {
    TokenWindow window = window(words(3_000));
    for (int at = 0; at < 1_000; at++) {
      window.consume();
    }
    int mark = window.mark();
    int place = window.index();
    String there = window.LT(1).getText();

    for (int at = 0; at < 1_500; at++) {
      window.consume();
    }
    window.seek(place);
    window.release(mark);

    assertThat(window.LT(1).getText()).isEqualTo(there);
    assertThat(window.get(place).getText()).isEqualTo(there);
  }

  @Test
  void forgetsWhatNobodyMarked() {
    TokenWindow window = window(words(2_000));
    for (int at = 0; at < 1_500; at++) {
      window.consume();
    }

    assertThatThrownBy(() -> window.seek(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> window.get(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothingIsBehindTheEnd() {
    TokenWindow window = window("a");
    window.consume();
    window.consume();

    assertThat(window.LA(1)).isEqualTo(Token.EOF);
    assertThatThrownBy(window::consume).isInstanceOf(IllegalStateException.class);
  }
}
