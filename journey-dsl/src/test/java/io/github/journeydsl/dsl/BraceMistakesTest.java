package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A brace that is missing, or one too many, is one error where it is; the rest is read with it. */
class BraceMistakesTest {

  @Test
  void aBlockThatNothingOpensIsShownBehindItsHead() {
    LoadResult result = Reads.text("""
        journey a
        persona p "P"
          roles user
          age 3
        }
        persona q { roles user; reports-to p }
        """);
    assertThat(Mistakes.of(result)).containsExactly("2:11 error[unopened-block] \"P\"");
    assertThat(result.map().orElseThrow().personas()).hasSize(2);
  }

  @Test
  void aBlockThatMustFollowIsReadAlthoughNothingOpensIt() {
    LoadResult result = Reads.text("""
        journey a
        dmu
          role user
          role auditor optional
        }
        phase x
        """);
    assertThat(Mistakes.of(result)).containsExactly("2:1 error[unopened-block] dmu");
    assertThat(result.map().orElseThrow().dmuRoles()).hasSize(2);
  }

  @Test
  void whatStandsInABlockAroundStatementsOfOneKindIsRead() {
    LoadResult result = Reads.text("""
        journey a
        personas {
          persona p { roles user }
          persona q { roles user; reports-to p }
        }
        phase x
        """);
    assertThat(Mistakes.of(result)).containsExactly("2:1 error[unknown-statement] personas");
    assertThat(result.map().orElseThrow().personas()).hasSize(2);
    assertThat(result.map().orElseThrow().phases()).hasSize(1);
  }

  @Test
  void blocksWithoutBracesGoNoDeeperThanCanBeRead() {
    String step = "if score > 2\n  exit\n";
    LoadResult result =
        Reads.text("journey a\nscenario s {\non manual\n" + step.repeat(2_000) + "}\nphase x");
    assertThat(result.hasErrors()).isTrue();
    assertThat(result.map().orElseThrow().phases()).hasSize(1);
  }

  @Test
  void aStepWithoutItsKindIsNotMissingItWhereItsBlockIsNotOpened() {
    assertThat(Mistakes.in("""
        journey a
        persona p { roles user }
        approval r {
          step s
            kind review
            by p
          }
        }
        """)).containsExactly("4:8 error[unopened-block] s");
  }

  @Test
  void anInnerBlockThatNothingClosesIsShownAtItsOwnBrace() {
    LoadResult result = Reads.text("""
        journey a
        persona p { roles user }
        persona q { roles user }
        phase x {
          touchpoint t {
            for p {
              emotion +1
            for q {
              emotion +2
            }
          }
          touchpoint u
        }
        """);
    assertThat(Mistakes.of(result)).containsExactly("6:11 error[unclosed-block] {");
    assertThat(result.map().orElseThrow().touchpoint("t").orElseThrow().experiences())
        .hasSize(2);
    assertThat(result.map().orElseThrow().touchpoint("u")).isPresent();
  }

  @Test
  void aBraceTooManyInsideABlockIsShownWhereTheBlockEndsTooEarly() {
    assertThat(Mistakes.in("""
        journey a
        persona p { roles user }
        phase x {
          touchpoint t {
            channel email
            }
            for p { emotion +1 }
          }
          touchpoint u
        }
        opportunity o { addresses u }
        """)).containsExactly("6:5 error[unexpected-brace] }");
  }

  @Test
  void aStatementOfAnotherBlockOnItsOwnIsNoMatterOfBraces() {
    assertThat(Mistakes.in("""
        journey a
        persona p { roles user }
        phase x {
          touchpoint t {
            for p { emotion +1 }
          }
          owner "x"
          goal "y"
        }
        """)).containsExactly("7:3 error[unknown-statement] owner");
  }

  @Test
  void anElseBehindAMisspeltStepBelongsToIt() {
    assertThat(Mistakes.in("""
        journey a
        scenario s {
          fi score >= 3 {
            exit
          } else if score >= 2 {
            exit
          } else {
            exit
          }
          exit
        }
        """)).containsExactly("3:3 error[unknown-statement] fi → if");
  }

  @Test
  void whatStandsInALeftOutBlockIsNotUnknown() {
    assertThat(Mistakes.in("""
        journey a
        phse x {
          touchpoint quotation { channel email }
        }
        opportunity o { addresses quotation }
        scenario s { in x; exit }
        """)).containsExactly("2:1 error[unknown-statement] phse → phase");
  }

  @Test
  void whatADeclarationWithoutAnIdWouldDeclareIsNotUnknown() {
    assertThat(Mistakes.in("""
        journey a
        phase "認知" {
          touchpoint quotation { channel email }
        }
        opportunity o { addresses quotation }
        scenario s { in awareness; exit }
        """)).containsExactly("2:7 error[syntax] \"認知\"");
  }

  @Test
  void aTextThatNothingOpensIsOneErrorWhateverSignsItHolds() {
    assertThat(Mistakes.in("journey a {\n  description 課題に気づき、解決策を・探す、?\"\n}"))
        .singleElement()
        .asString()
        .startsWith("2:")
        .contains("error[unclosed-text]");
  }

  @Test
  void aTextThatNothingClosesLeavesTheBlockOfItsLine() {
    LoadResult result = Reads.text("journey a\ncontent c \"見積書 { kind quote }\nphase x");
    assertThat(Mistakes.of(result))
        .singleElement()
        .asString()
        .startsWith("2:11 error[unclosed-text]");
    assertThat(result.map().orElseThrow().contents().get(0).kind()).contains("quote");
  }

  @Test
  void aMisspeltImportDoesNotMakeEverythingUnknown() {
    Map<String, String> files = Map.of(
        Reads.FILE,
        "journey a\nimprt \"people.journey\"\nphase x { touchpoint t { for yamada } }",
        "people.journey",
        "library people\npersona yamada { roles user }");
    LoadResult result = JourneyLoader.standard().load(SourceFiles.of(files), Reads.FILE);
    assertThat(Mistakes.of(result)).containsExactly("2:1 error[unknown-statement] imprt → import");
    assertThat(result.map().orElseThrow().personas()).hasSize(1);
  }
}
