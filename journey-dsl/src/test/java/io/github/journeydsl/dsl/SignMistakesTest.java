package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are not closed, slips of an input method, and signs that mean nothing. */
class SignMistakesTest {

  @Test
  void aTextEndsOnItsLine() {
    assertThat(Mistakes.in("journey a\npersona p \"Yamada\npersona q { roles user }"))
        .contains("2:11 error[unclosed-text] \"Yamada")
        .noneMatch(line -> line.startsWith("3:"));
    assertThat(Mistakes.in("journey a\npersona p {\n  roles user\n  industry \"steel\n  age 35\n}"))
        .containsExactly("4:12 error[unclosed-text] \"steel");
  }

  @Test
  void anOpenTextDoesNotSwallowTheBraceOfItsBlock() {
    assertThat(Mistakes.in("journey a\npersona p \"Yamada {\n  roles user\n}\nphase x"))
        .singleElement()
        .asString()
        .startsWith("2:11 error[unclosed-text] \"Yamada");
  }

  @Test
  void anOpenTextBlockIsOneError() {
    assertThat(Mistakes.in(
            "journey a {\n  description \"\"\"\n  never closed\n}\npersona p { roles user }"))
        .containsExactly("2:15 error[unclosed-text-block] \"\"\"");
  }

  @Test
  void anOpenCommentIsOneError() {
    assertThat(Mistakes.in("journey a\n/* never closed\npersona p"))
        .containsExactly("2:1 error[unclosed-comment] /*");
    assertThat(Mistakes.in("journey a\npersona p {\n  roles user\n  /* never closed\n}"))
        .containsExactly("4:3 error[unclosed-comment] /*");
  }

  @Test
  void anUnknownEscapeIsShownAlone() {
    assertThat(Mistakes.in("journey a \"x\\qy\""))
        .containsExactly("1:13 error[unknown-escape] \\q");
    assertThat(Mistakes.in("journey a \"x\\u3042\""))
        .containsExactly("1:13 error[unknown-escape] \\u");
    assertThat(Mistakes.in("journey a \"x\\u{110000}\""))
        .containsExactly("1:13 error[unknown-escape] \\u");
    assertThat(Mistakes.in("journey a \"x\\u{D800}\""))
        .containsExactly("1:13 error[unknown-escape] \\u");
  }

  @Test
  void anEscapeInABlockIsShownWhereItStands() {
    assertThat(Mistakes.in("journey a {\n  description \"\"\"\n    first\n    \\q\n    \"\"\"\n}"))
        .containsExactly("4:5 error[unknown-escape] \\q");
  }

  @Test
  void aTextThatSaysNothingIsEmpty() {
    assertThat(Mistakes.in("journey a \"\"")).containsExactly("1:11 error[empty-text] \"\"");
    assertThat(Mistakes.in("journey a { owner \"x\", \"　\" }"))
        .containsExactly("1:24 error[empty-text] \"　\"");
  }

  @Test
  void aPairOfFullWidthBracesIsOneErrorAndReadAsItsTwins() {
    String wide = "journey a\npersona p ｛\n  roles user\n  age 3\n｝\nphase x";
    assertThat(Mistakes.in(wide)).containsExactly("2:11 error[full-width-sign] ｛");
    assertThat(Reads.text(wide).map())
        .isEqualTo(Reads.text(wide.replace('｛', '{').replace('｝', '}')).map());
  }

  @Test
  void aSingleFullWidthBraceIsReadAsItsTwin() {
    assertThat(Mistakes.in("journey a\npersona p ｛\n  roles user\n}"))
        .containsExactly("2:11 error[full-width-sign] ｛");
    assertThat(Mistakes.in("journey a\npersona p {\n  roles user\n｝"))
        .containsExactly("4:1 error[full-width-sign] ｝");
  }

  @Test
  void aPairOfFullWidthParenthesesIsOneError() {
    assertThat(Mistakes.in("journey a\nscenario s { if （score >= 3） { exit } }"))
        .containsExactly("2:17 error[full-width-sign] （");
  }

  @ParameterizedTest
  @ValueSource(strings = {"、", "，"})
  void aFullWidthCommaIsOneErrorAndReadAsAComma(String comma) {
    LoadResult result = Reads.text("journey a\npersona p { roles user" + comma + " buyer }");
    assertThat(Mistakes.of(result)).containsExactly("2:23 error[full-width-sign] " + comma);
    assertThat(result.map().orElseThrow().personas().get(0).roles())
        .containsExactly("user", "buyer");
  }

  @Test
  void aFullWidthSemicolonIsOneErrorAndEndsTheStatement() {
    LoadResult result = Reads.text("journey a\npersona p { roles user； age 3 }");
    assertThat(Mistakes.of(result)).containsExactly("2:23 error[full-width-sign] ；");
    assertThat(result.map().orElseThrow().personas().get(0).age()).hasValue(3);
  }

  @Test
  void aColonIsOneErrorAndMeansNothing() {
    for (String colon : new String[] {":", "："}) {
      LoadResult result = Reads.text("journey a\npersona p {\n  roles" + colon + " user\n}");
      assertThat(Mistakes.of(result))
          .singleElement()
          .asString()
          .startsWith("3:8 error[")
          .endsWith("] " + colon);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"”山田”", "“山田”", "「山田」", "＂山田＂", "『山田』"})
  void otherQuotationMarksAreOneErrorAndReadAsAText(String quoted) {
    LoadResult result = Reads.text("journey a\npersona p " + quoted + " { roles user }");
    assertThat(Mistakes.of(result)).containsExactly("2:11 error[other-quotes] " + quoted);
    assertThat(result.map().orElseThrow().personas().get(0).label()).isEqualTo("山田");
  }

  @Test
  void singleQuotationMarksAreOneError() {
    assertThat(Mistakes.in("journey a\npersona p 'Yamada Taro' { roles user }"))
        .singleElement()
        .asString()
        .startsWith("2:11 error[");
    assertThat(Mistakes.in("journey a\npersona p { roles user; industry 'steel' }"))
        .singleElement()
        .asString()
        .startsWith("2:34 error[");
  }

  @Test
  void aHashIsOneErrorAndSpoilsItsLineOnly() {
    assertThat(Mistakes.in("journey a\n# a comment\npersona p { roles user } # another\nphase x"))
        .containsExactly("2:1 error[unexpected-character] #", "3:26 error[unexpected-character] #");
  }

  @Test
  void aColourWithoutQuotationMarksIsOneError() {
    assertThat(Mistakes.in("journey a\npersona p { roles user; colour #ff0000 }"))
        .singleElement()
        .asString()
        .startsWith("2:32 error[");
  }

  @Test
  void signsWithoutAMeaningAreOneErrorTogether() {
    assertThat(Mistakes.in("journey a\npersona 😀😀 { roles user }"))
        .singleElement()
        .asString()
        .startsWith("2:9 error[unexpected-character] 😀");
    assertThat(Mistakes.in("journey a\npersona p.q { roles user }"))
        .containsExactly("2:10 error[unexpected-character] .");
  }
}
