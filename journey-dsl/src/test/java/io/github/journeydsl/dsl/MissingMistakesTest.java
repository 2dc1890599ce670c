package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands twice, and what is not there at all. */
class MissingMistakesTest {

  @Test
  void anIdDeclaredTwiceShowsBothPlaces() {
    assertThat(Mistakes.in("""
        journey a
        persona p { roles user }
        persona q { roles user }
        persona p "again" { roles user }
        phase x { touchpoint t }
        phase y { touchpoint t }
        phase x
        """))
        .containsExactly(
            "4:9 error[duplicate-id] p (see 2:9)",
            "6:22 error[duplicate-id] t (see 5:22)",
            "7:7 error[duplicate-id] x (see 5:7)");
  }

  @Test
  void whatIsDeclaredTwiceIsNotAlsoIncomplete() {
    assertThat(Mistakes.in("journey a\npersona p { roles user }\npersona p \"again\""))
        .containsExactly("3:9 error[duplicate-id] p (see 2:9)");
  }

  @Test
  void oneIdMayBeUsedByDifferentKinds() {
    assertThat(Mistakes.in("journey a\npersona a { roles user }\nphase a\ncontent a\nscenario a"))
        .isEmpty();
  }

  @Test
  void aPersonaLivesThroughATouchpointOnce() {
    assertThat(Mistakes.in("""
        journey a
        persona p { roles user }
        phase x {
          touchpoint t {
            for p { emotion +1 }
            for p { emotion +2 }
          }
        }
        """)).containsExactly("6:9 error[duplicate-id] p (see 5:9)");
  }

  @Test
  void rolesDeclaredUnderTwoLabelsAreTwo() {
    assertThat(Mistakes.in("journey a\nrole r \"A\"\ndmu { role r \"B\" }"))
        .containsExactly("3:12 error[duplicate-id] r (see 2:6)");
    assertThat(Mistakes.in("journey a\ndmu { role r; role r }"))
        .containsExactly("2:20 error[duplicate-id] r (see 2:12)");
  }

  @Test
  void aPropertyOfOneValueStandingTwiceShowsBothPlaces() {
    assertThat(Mistakes.in("""
        journey a { version "1"; version "2" }
        persona p {
          roles user
          age 35
          title "x"
          age 36
          age 37
        }
        """))
        .containsExactly(
            "1:26 error[duplicate-property] version (see 1:13)",
            "6:3 error[duplicate-property] age (see 4:3)",
            "7:3 error[duplicate-property] age (see 4:3)");
  }

  @Test
  void thereIsOneScoringAndOnePolicy() {
    assertThat(Mistakes.in("journey a\nscoring {}\npolicy {}\nscoring {}\npolicy {}"))
        .containsExactly(
            "4:1 error[duplicate-property] scoring (see 2:1)",
            "5:1 error[duplicate-property] policy (see 3:1)");
  }

  @Test
  void aListNamesNothingTwice() {
    assertThat(Mistakes.in("journey a\npersona p { roles user, buyer, user }"))
        .containsExactly("2:32 error[listed-twice] user");
    assertThat(Mistakes.in("journey a\npersona p { roles user; roles buyer, user }"))
        .containsExactly("2:38 error[listed-twice] user");
    assertThat(Mistakes.in("journey a\nevent e { attribute n text; attribute n flag }"))
        .containsExactly("2:39 error[listed-twice] n");
    assertThat(Mistakes.in(
            "journey a\nphase x { absent user because \"a\"; absent user because \"b\" }"))
        .containsExactly("2:43 error[listed-twice] user");
  }

  @Test
  void aFileHasOneHeader() {
    assertThat(Mistakes.in("journey a\njourney b"))
        .containsExactly("2:1 error[second-header] journey (see 1:1)");

    assertThat(Mistakes.in("journey a\nlibrary b"))
        .containsExactly("2:1 error[second-header] library (see 1:1)");
  }

  @Test
  void aFileWithoutAHeaderHoldsNoJourney() {
    assertThat(Mistakes.in("")).containsExactly("1:1 error[no-journey]");
    assertThat(Mistakes.in("// nothing\n/* here */\n")).containsExactly("1:1 error[no-journey]");
    assertThat(Mistakes.in("persona p { roles user }")).containsExactly("1:1 error[no-journey]");
    // a hint about layout is no reason to leave the error out
    assertThat(Mistakes.in("　 ")).contains("1:1 error[no-journey]");
    assertThat(Reads.text("").map()).isEmpty();
    assertThat(Reads.text("").isReadable()).isTrue();
  }

  @Test
  void aMisspeltHeaderIsNotAlsoMissing() {
    assertThat(Mistakes.in("jurney a\nphase x"))
        .containsExactly("1:1 error[unknown-statement] jurney → journey");
  }

  @Test
  void aStepSaysWhatIsDoneByWhom() {
    assertThat(Mistakes.in("journey a\npersona p { roles user }\napproval r { step s { by p } }"))
        .containsExactly("3:19 error[missing-property] s");
    assertThat(Mistakes.in("journey a\napproval r { step s { kind review } }"))
        .containsExactly("2:19 error[missing-property] s");
  }

  @Test
  void aTestHasALeadAndAHandOffAnEnd() {
    assertThat(Mistakes.in("journey a\ntest t { expect no more sends }"))
        .containsExactly("2:6 error[missing-property] t");
    assertThat(Mistakes.in("journey a\nscenario s { handoff sales as SQL { within 1 week } }"))
        .containsExactly("2:22 error[missing-property] sales");
  }

  @Test
  void aPersonaHasARole() {
    assertThat(Mistakes.in("journey a\npersona p {\n  age 3\n}"))
        .containsExactly("2:1 error[missing-property] persona p {⏎  age 3⏎}");
  }

  @Test
  void whatIsSpoiltIsNotAlsoMissing() {
    assertThat(Mistakes.in("journey a\napproval r { step s { kind revew; by nobody, p } }"))
        .noneMatch(line -> line.contains("missing-property"));
    assertThat(Mistakes.in("journey a\npersona p { roles \"user\" }"))
        .containsExactly("2:19 error[syntax] \"user\"");
    assertThat(Mistakes.in("journey a\ntest t { leed p in x }"))
        .containsExactly("2:10 error[unknown-statement] leed → lead");
    assertThat(
            Mistakes.in(
                "journey a\nscenario s { handoff sales as SQL { untl open c; within 1 week } }\ncontent c"))
        .containsExactly("2:37 error[unknown-statement] untl → until");
  }
}
