package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.JourneyMap;
import org.junit.jupiter.api.Test;

/** Lines, semicolons, commas and comments. */
class LayoutStatementsTest {

  private static final JourneyMap PLAIN = Reads.map("""
          journey a "A" {
            version "1"
          }
          persona p "P" {
            roles user, buyer
            age 3
          }
          scenario s {
            if score >= 3 {
              exit
            } else {
              wait 1 day
            }
          }
          """);

  @Test
  void statementsMayShareALine() {
    assertThat(Reads.map("""
        journey a "A" { version "1" }; persona p "P" { roles user, buyer; age 3 }
        scenario s { if score >= 3 { exit } else { wait 1 day } }
        """)).isEqualTo(PLAIN);
  }

  @Test
  void emptyStatementsAndEmptyLinesMeanNothing() {
    assertThat(Reads.map("""

        ;;journey a "A" {
          ; ;

          version "1";
        };

        persona p "P" {; roles user, buyer;; age 3 ;}
        scenario s { ; if score >= 3 { exit; } else { ; wait 1 day; } ; } ;
        ;
        """)).isEqualTo(PLAIN);
  }

  @Test
  void indentationMeansNothing() {
    assertThat(Reads.map("""
            journey a "A" {
        version "1"
              }
          persona p "P" {
        \troles\tuser,buyer
                  age 3
        }
        scenario s {
        if score>=3{
        exit
        }else{
        wait 1 day
        }}
        """)).isEqualTo(PLAIN);
  }

  @Test
  void aListGoesOnBehindAComma() {
    assertThat(Reads.map("""
        journey a "A" {
          version "1"
        }
        persona p "P" {
          roles user,

            // and who else?
            buyer
          age 3
        }
        scenario s { if score >= 3 { exit } else { wait 1 day } }
        """)).isEqualTo(PLAIN);
  }

  @Test
  void commentsMayStandEverywhere() {
    assertThat(Reads.map("""
        // ジャーニー
        journey /* id */ a /* label */ "A" { // head
          /* before */ version /* x */ "1" // after
          // between
        } // closed
        /* over
           lines { " ' */
        persona p "P" { roles user, // one
            /* two */ buyer
          age 3 // three
        }
        scenario s {
          if score /* is */ >= /* at least */ 3 { // then
            exit
          } /* or */ else { // else
            wait 1 /* single */ day
          }
        }
        // the end""")).isEqualTo(PLAIN);
  }

  @Test
  void aCommentOverLinesInsideAStatementDoesNotEndIt() {
    assertThat(Reads.statements("persona p { roles user /* a\n b */ ; age /*\n*/ 3 }"))
        .isEqualTo(Reads.statements("persona p { roles user; age 3 }"));
  }

  @Test
  void aFileMayEndWithoutALineEnd() {
    assertThat(Reads.map("journey a\nphase x")).isEqualTo(Reads.map("journey a\nphase x\n\n\n"));
  }
}
