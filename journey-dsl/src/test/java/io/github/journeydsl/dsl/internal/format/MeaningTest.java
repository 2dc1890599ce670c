package io.github.journeydsl.dsl.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.syntax.SyntaxReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningTest {

  private static Meaning of(String written) {
    SourceText source = new SourceText("a.journey", written.replace('|', '\n'));
    return Meaning.of(source, new SyntaxReader(100).tokens(source, new Problems()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "persona a { age 3 }                        ~ persona   a{|age 3;|}|",
        "persona a { age 35 }                       ~ persona a { age ３５ }",
        "persona a { budget 1_000 JPY per year }    ~ persona a { budget 1,000 JPY per year }",
        "test t { expect after 1 day score +3 }     ~ test t { expect after 1 day score 3 }",
        "// told|persona a                          ~ //   told  |persona a",
        "/* one| two */ persona a                   ~ /* one|      two */|persona a",
      })
  void layoutSaysNothing(String one, String other) {
    assertThat(of(one).isThatOf(of(other))).isTrue();
    assertThat(of(other).isThatOf(of(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "persona a // b                             ~ persona a /*x*/ // b",
        "persona a                                  ~ persona b",
        "persona a                                  ~ persona a|persona b",
        "persona a 'x'                              ~ persona a 'x '",
        "persona a { age 35 }                       ~ persona a { age 36 }",
        "persona a                                  ~ persona a // new",
        "persona a // told                          ~ persona a // tolb",
        "// first|persona a                         ~ persona a // first",
      })
  void anythingElseSaysSomething(String one, String other) {
    assertThat(of(one).isThatOf(of(other))).isFalse();
    assertThat(of(other).isThatOf(of(one))).isFalse();
  }

  @Test
  void aScoreWithItsPlusIsMadeOfAnotherWord() {
    Meaning bare = of("test t { expect after 1 day score 3 }");
    Meaning signed = of("test t { expect after 1 day score +3 }");

    assertThat(bare.isMadeAs(signed)).isFalse();
    assertThat(bare.isMadeAs(of("test t {|expect after 1 day score 5 // told|}")))
        .isTrue();
    assertThat(bare.isMadeAs(of("test t { expect after 1 day score 3 }|persona a")))
        .isFalse();
  }
}
