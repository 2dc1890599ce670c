package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words that are nearly right: each is one error, with what was most likely meant. */
class MisspeltMistakesTest {

  @Test
  void aMisspeltPropertyIsNoStatementOfItsBlock() {
    assertThat(Mistakes.in("""
        journey a
        persona p {
          rolse user
        }
        """)).containsExactly("3:3 error[unknown-statement] rolse → roles");
  }

  @Test
  void aMisspeltStepIsNoStatementOfAScenario() {
    assertThat(Mistakes.in("""
        journey a
        content c
        scenario s {
          sned c by email
          if score >= 3 {
            wiat 3 days
          }
        }
        """))
        .containsExactly(
            "4:3 error[unknown-statement] sned → send", "6:5 error[unknown-statement] wiat → wait");
  }

  @Test
  void aMisspeltDeclarationIsOneErrorAlthoughItsIdIsReferredTo() {
    assertThat(Mistakes.in("""
        journey a
        persnoa yamada "山田" {
          roles user
        }
        chanel fax
        phase x {
          touchpoint t {
            channel fax
            for yamada { emotion +1 }
          }
        }
        """))
        .containsExactly(
            "2:1 error[unknown-statement] persnoa → persona",
            "5:1 error[unknown-statement] chanel → channel");
  }

  @Test
  void whatStandsInAMisspeltBlockIsReadAllTheSame() {
    assertThat(Mistakes.in("""
        journey a
        persona p { roles user }
        phse x {
          touchpiont t {
            for nobody { emotion 99 }
          }
        }
        phase y
        """))
        .containsExactly(
            "3:1 error[unknown-statement] phse → phase",
            "4:3 error[unknown-statement] touchpiont → touchpoint",
            "5:9 error[unknown-reference] nobody",
            "5:26 error[invalid-value] 99");
  }

  @Test
  void aMistakeInsideAPersonaLeavesItDeclared() {
    assertThat(Mistakes.in("""
        journey a
        persona p {
          rolse user
        }
        phase x { touchpoint t { for p { emotion +1 } } }
        """)).containsExactly("3:3 error[unknown-statement] rolse → roles");
  }

  @Test
  void whatResemblesNothingHasNoSuggestion() {
    assertThat(Mistakes.in("journey a\nxyzzy p"))
        .containsExactly("2:1 error[unknown-statement] xyzzy");
    assertThat(Mistakes.in("journey a\n42")).containsExactly("2:1 error[unknown-statement] 42");
  }

  @Test
  void everyReferenceIsSuggestedTheNameNextToIt() {
    assertThat(Mistakes.in("""
        journey a
        role auditor
        persona yamada { roles auditr; reports-to yamda }
        content guide { phases awarness; personas yamad }
        phase awareness {
          approval ring
          touchpoint quotation {
            channel emial
            offers  giude
            for yamad { emotion +1 }
          }
        }
        opportunity o { addresses quotaton }
        approval ringi { step s { kind draft; by yamada } }
        """))
        .containsExactly(
            "3:24 error[unknown-reference] auditr → auditor (see 2:6)",
            "3:43 error[unknown-reference] yamda → yamada (see 3:9)",
            "4:24 error[unknown-reference] awarness → awareness (see 5:7)",
            "4:43 error[unknown-reference] yamad → yamada (see 3:9)",
            "6:12 error[unknown-reference] ring → ringi (see 14:10)",
            "8:13 error[unknown-reference] emial → email",
            "9:13 error[unknown-reference] giude → guide (see 4:9)",
            "10:9 error[unknown-reference] yamad → yamada (see 3:9)",
            "13:27 error[unknown-reference] quotaton → quotation (see 7:14)");
  }

  @Test
  void atMostThreeNamesAreSuggestedClosestFirst() {
    assertThat(Mistakes.in("""
        journey a
        content long-1
        content long-2
        content long-34
        content long-
        content long-567
        phase x { touchpoint t { offers long-8 } }
        """))
        .containsExactly("7:33 error[unknown-reference] long-8 → long-1, long-2, long- (see 2:9)");
  }

  @Test
  void aJapaneseNameIsSuggestedToo() {
    assertThat(Mistakes.in("journey a\npersona 山田太郎 { roles user; reports-to 山田大郎 }"))
        .containsExactly("2:39 error[unknown-reference] 山田大郎 → 山田太郎 (see 2:9)");
  }

  @Test
  void aWordOfAClosedListIsSuggested() {
    assertThat(Mistakes.in("journey a { status publised; state asis }"))
        .containsExactly(
            "1:20 error[unknown-word] publised → published",
            "1:36 error[unknown-word] asis → as-is");
    assertThat(Mistakes.in("journey a { phases standard6 }"))
        .containsExactly("1:20 error[unknown-word] standard6 → standard-6");
    assertThat(Mistakes.in("journey a\nchannel c { mode onlin }"))
        .containsExactly("2:18 error[unknown-word] onlin → online");
    assertThat(Mistakes.in("journey a\npolicy { send between 09:00 and 18:00 on mondy }"))
        .containsExactly("2:42 error[unknown-word] mondy → monday");
  }

  @Test
  void aUnitIsSuggested() {
    assertThat(Mistakes.in("journey a\nphase x { duration 3 dyas }"))
        .containsExactly("2:22 error[unknown-unit] dyas → days");
    assertThat(Mistakes.in("journey a\nphase x { duration 3 fortnights }"))
        .containsExactly("2:22 error[unknown-unit] fortnights");
    assertThat(Mistakes.in("journey a\nphase x { duration 3 business weeks }"))
        .containsExactly("2:22 error[unknown-unit] business weeks → business days");
  }

  @Test
  void aTimeZoneIsSuggested() {
    assertThat(Mistakes.in("journey a { timezone \"Asia/Tokio\" }"))
        .singleElement()
        .asString()
        .startsWith("1:22 error[unknown-time-zone] \"Asia/Tokio\" → Asia/Tokyo");
  }

  @Test
  void mistakesThatHaveNothingToDoWithEachOtherAreAllFoundInOrder() {
    assertThat(Mistakes.in("""
        journey a { status publised }
        persona p {
          roles user
          agee 35
          gendre male
        }
        phase x {
          duration 3 dyas
          touchpoint t { for q { emotion 6 } }
        }
        """))
        .containsExactly(
            "1:20 error[unknown-word] publised → published",
            "4:3 error[unknown-statement] agee → age",
            "5:3 error[unknown-statement] gendre → gender",
            "8:14 error[unknown-unit] dyas → days",
            "9:22 error[unknown-reference] q → p (see 2:9)",
            "9:34 error[invalid-value] 6");
  }
}
