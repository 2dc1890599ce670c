package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Braces, lines and the order of words. */
class BlockMistakesTest {

  @Test
  void aBlockThatNothingClosesIsShownAtItsBrace() {
    assertThat(Mistakes.in("journey a\npersona p {\n  roles user\n"))
        .containsExactly("2:11 error[unclosed-block] {");
  }

  @Test
  void ofNestedBlocksTheOneThatNoBraceStandsBelowIsShown() {
    assertThat(Mistakes.in("""
        journey a
        persona p { roles user }
        phase x {
          touchpoint t {
            for p {
              emotion +1
          }
        }
        """)).containsExactly("5:11 error[unclosed-block] {");
  }

  @Test
  void behindAnOpenBlockTheNextDeclarationIsReadAllTheSame() {
    LoadResult result = Reads.text("""
        journey a
        persona p {
          roles user

        persona q {
          roles user
          reports-to p
        }
        """);
    assertThat(Mistakes.of(result)).containsExactly("2:11 error[unclosed-block] {");
    assertThat(result.map().orElseThrow().personas()).hasSize(2);
  }

  @Test
  void aBraceTooManyClosesNothing() {
    assertThat(Mistakes.in("journey a\npersona p {\n  roles user\n}\n}\npersona q { roles user }"))
        .containsExactly("5:1 error[unexpected-brace] }");
  }

  @Test
  void aBraceOnItsOwnLineBeginsNoBlock() {
    assertThat(Mistakes.in("journey a\npersona p\n{\n  roles user\n}\nphase x"))
        .containsExactly("3:1 error[brace-on-own-line] {");
  }

  @Test
  void aLabelOnTheNextLineIsNoStatement() {
    LoadResult result = Reads.text("journey a\npersona p\n  \"P\" { roles user }");
    assertThat(Mistakes.of(result)).containsExactly("3:3 error[line-goes-on] \"P\"");
    assertThat(result.map().orElseThrow().personas().get(0).roles()).containsExactly("user");
  }

  @Test
  void elseStandsOnTheLineOfTheBrace() {
    assertThat(Mistakes.in("""
        journey a
        scenario s {
          if score >= 3 {
            exit
          }
          else if score >= 2 {
            exit
          }
          else {
            exit
          }
          wait for open c up to 1 day {
            exit
          }
          else {
            exit
          }
        }
        content c
        """))
        .containsExactly(
            "6:3 error[else-on-own-line] else",
            "9:3 error[else-on-own-line] else",
            "15:3 error[else-on-own-line] else");
  }

  @Test
  void twoStatementsOnALineNeedASemicolon() {
    assertThat(Mistakes.in("journey a\npersona p { roles user age 3 }"))
        .containsExactly("2:24 error[syntax] age");
  }

  @Test
  void aStatementIsOneLine() {
    assertThat(Mistakes.in("journey a\nallow key-personas\n  because \"x\""))
        .containsExactly("3:3 error[line-goes-on] because");
  }

  @Test
  void aMistakeInTheHeadOfABlockDoesNotLoseTheBlock() {
    LoadResult result = Reads.text("""
        journey a
        persona p Yamada {
          roles user
          agee 3
        }
        """);
    assertThat(Mistakes.of(result))
        .containsExactly("2:11 error[syntax] Yamada", "4:3 error[unknown-statement] agee → age");
    assertThat(result.map().orElseThrow().personas().get(0).roles()).containsExactly("user");
  }

  @Test
  void aMistakeInTheHeadOfAStepIsOneError() {
    assertThat(Mistakes.in("""
        journey a
        scenario s {
          wait for open c up to 3 {
            send c by email
          } else {
            exit
          }
          if {
            exit
          } else {
            exit
          }
          repeat every tuesday {
            exit
          }
          split 50 a { exit } 50% b { exit }
          exit
        }
        content c
        """))
        .containsExactly(
            "3:27 error[syntax] {",
            "8:6 error[syntax] {",
            "13:24 error[syntax] {",
            "16:9 error[syntax] 50");
  }

  @Test
  void oneCommaTooManyOrTooFewIsOneError() {
    assertThat(Mistakes.in("journey a\npersona p {\n  roles user,, buyer\n}"))
        .containsExactly("3:14 error[syntax] ,");
    assertThat(Mistakes.in("journey a\npersona p {\n  roles user buyer\n}"))
        .containsExactly("3:14 error[syntax] buyer");
    assertThat(Mistakes.in("journey a\npersona p {\n  roles user,\n}"))
        .containsExactly("3:13 error[comma-at-the-end] ,");
  }

  @Test
  void whatIsMissingIsMissedWhereTheLineEnds() {
    assertThat(Mistakes.in("journey a\nphase x {\n  absent user\n}"))
        .containsExactly("3:14 error[syntax]");
    assertThat(Mistakes.in("journey a\nphase x {\n  kpi from 18% to 25%\n}"))
        .containsExactly("3:7 error[syntax] from");
    assertThat(Mistakes.in("journey a\nscenario s {\n  wait until next tuesday\n}"))
        .containsExactly("3:26 error[syntax]");
  }

  @Test
  void aNameStandsWithoutQuotationMarksAndATextWithThem() {
    assertThat(Mistakes.in("journey a\npersona \"Yamada\" { roles user }"))
        .containsExactly("2:9 error[syntax] \"Yamada\"");
    assertThat(Mistakes.in("journey a\npersona p { roles \"user\" }"))
        .containsExactly("2:19 error[syntax] \"user\"");
    assertThat(Mistakes.in("journey a\npersona p { roles user; industry steel }"))
        .containsExactly("2:34 error[syntax] steel");
  }

  @Test
  void blocksThatGoTooDeepAreOneError() {
    String deep = "journey a\nscenario s " + "{ if x = 1 ".repeat(200) + "}".repeat(200);
    assertThat(Mistakes.in(deep)).singleElement().asString().contains("error[nesting-too-deep] {");
  }
}
