package io.github.journeydsl.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.scenariotest.Expected;
import io.github.journeydsl.core.scenariotest.ExpectedEffect;
import io.github.journeydsl.core.scenariotest.Given;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.core.scenariotest.TestLead;
import io.github.journeydsl.runtime.JourneyProgram;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a test holds, and what is said where it does not. */
class ScenarioTesterTest {

  private static final String WELCOME = """
      policy { consent email; send between 09:00 and 18:00 on business days }
      scoring { on download guide +20 }
      scenario welcome {
        on   download guide
        wait 1 day
        send guide by email
        move to interest
        wait 1 hour
        task sales "call" immediately
        alert boss "a lead"
        handoff sales as SQL { until bought }
      }
      """;

  @Test
  void everyKindOfExpectationCanHold() {
    assertThat(failures(WELCOME + """
        test t {
          lead   mori in awareness with consent email
          given  2026-10-05T10:00 download guide
          given  2026-10-08T10:00 bought
          expect 2026-10-05T10:00 score 20
          expect 2026-10-06T10:00 send guide by email
          expect 2026-10-06T10:00 phase interest
          expect 2026-10-06T11:00 task sales
          expect 2026-10-06T11:00 alert boss
          expect 2026-10-06T11:00 handoff sales
          expect 2026-10-08T10:00 exit
          expect no more sends
        }
        """)).isEmpty();
  }

  /** The line of the test, and what is said about it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-10-05T10:00 score 21            | the score is 20",
        "2026-10-04T10:00 score 20            | the score is 0",
        "2026-10-06T10:01 send guide by email | it happened at 2026-10-06T10:00",
        "2026-10-06T10:00 send guide by popup | at that instant instead: send guide by email",
        "2026-10-06T10:00 send offer by email | at that instant instead: send guide by email",
        "2026-10-07T10:00 send offer by email | it never happened: no scenario does it",
        "2026-10-06T10:00 phase purchase      | at that instant instead: phase interest",
        "2026-10-07T10:00 phase interest      | it happened at 2026-10-06T10:00",
        "2026-10-06T11:00 task boss           | at that instant instead: task sales",
        "2026-10-06T10:00 task sales          | it happened at 2026-10-06T11:00",
        "2026-10-06T12:00 alert boss          | it happened at 2026-10-06T11:00",
        "2026-10-06T11:00 handoff boss        | at that instant instead: handoff sales",
        "2026-10-06T10:00 handoff sales       | it happened at 2026-10-06T11:00",
        "2026-10-06T10:00 exit                | the lead left no scenario",
      })
  void whatHappenedInsteadIsSaid(String line, String instead) {
    assertThat(failures(WELCOME + """
        test t {
          lead   mori in awareness with consent email
          given  2026-10-05T10:00 download guide
          expect %s
        }
        """.formatted(line)))
        .containsExactly("expect " + line.strip() + ": " + instead);
  }

  @Test
  void aSendThatWasHeldBackTellsWhy() {
    String lines = """
          given  %s download guide
          expect %s send guide by email
        }
        """;
    assertThat(failures(WELCOME
            + "test none { lead mori in awareness\n"
            + lines.formatted("2026-10-05T10:00", "2026-10-06T10:00")
            + "test late { lead mori in awareness with consent email\n"
            + lines.formatted("2026-10-08T20:00", "2026-10-09T20:00")
            + "test elsewhere { lead mori in awareness\n"
            + lines.formatted("2026-10-05T10:00", "2026-10-06T09:00")))
        .containsExactly(
            "expect 2026-10-06T10:00 send guide by email: left out (no consent to email)",
            "expect 2026-10-09T20:00 send guide by email: "
                + "put off until 2026-10-13T09:00 (outside the send window)",
            "expect 2026-10-06T09:00 send guide by email: "
                + "at 2026-10-06T10:00: left out (no consent to email)");
  }

  @Test
  void aPromotionDuringAHandOffIsPutOffWithoutATime() {
    assertThat(failures("""
        scenario talk { on bought; handoff sales as SQL { until click guide } }
        scenario promote { on bought; wait 1 hour; send offer by popup }
        test t {
          lead   mori in awareness
          given  2026-10-05T10:00 bought
          expect 2026-10-05T11:00 send offer by popup
        }
        """))
        .containsExactly(
            "expect 2026-10-05T11:00 send offer by popup: put off (people take care of the lead)");
  }

  @Test
  void eachLineNeedsAnOccurrenceOfItsOwn() {
    String scenario = "scenario s { on bought; send guide by popup }\n";
    String twice = """
        test t {
          lead   mori in awareness
          given  2026-10-05T10:00 bought
          expect 2026-10-05T10:00 send guide by popup
          expect 2026-10-05T10:00 send guide by popup
          expect no more sends
        }
        """;
    assertThat(failures(scenario + twice))
        .containsExactly("expect 2026-10-05T10:00 send guide by popup: "
            + "it happened at that instant, but fewer times than lines expect it (1)");
    assertThat(failures(scenario + scenario.replace("s {", "s2 {") + twice)).isEmpty();
    assertThat(failures(scenario + twice.replaceFirst("10:00 send", "11:00 send")))
        .containsExactly("expect 2026-10-05T11:00 send guide by popup: "
            + "it happened at 2026-10-05T10:00 only, which another line expects");
  }

  @Test
  void aLeadThatDidNotEnterIsSaid() {
    assertThat(failures(WELCOME + """
        test t {
          lead   mori in awareness
          given  2026-10-05T10:00 view guide
          expect 2026-10-06T10:00 send guide by email
          expect 2026-10-06T10:00 exit
        }
        """))
        .containsExactly(
            "expect 2026-10-06T10:00 send guide by email: "
                + "it never happened: the lead did not enter the scenario welcome",
            "expect 2026-10-06T10:00 exit: the lead left no scenario");
  }

  @Test
  void theEventsThatLeadIntoAPhaseAreNamed() {
    String test = """
        phase contract { enters on click survey; enters on click offer }
        test t {
          lead   mori in awareness
          given  2026-10-05T10:00 bought
          expect 2026-10-05T10:00 phase contract
        }
        """;
    String line = "expect 2026-10-05T10:00 phase contract: it never happened";
    String events = "leads come into the phase on click survey or click offer";
    assertThat(failures(test)).containsExactly(line + ": " + events + ", if it lies ahead of them");
    assertThat(failures("scenario s { on view guide; move to contract }\n" + test))
        .containsExactly(line + ": the lead did not enter the scenario s; " + events
            + ", too, if it lies ahead of them");
  }

  @Test
  void neverThoughInTheScenario() {
    assertThat(failures("""
        scenario s { on bought; if score > 5 { send guide by popup } }
        test t {
          lead   mori in awareness
          given  2026-10-05T10:00 bought
          expect 2026-10-05T10:00 send guide by popup
        }
        """))
        .containsExactly("expect 2026-10-05T10:00 send guide by popup: "
            + "it never happened, though the lead was in the scenario s");
  }

  @Test
  void moreSendsAreListedAndCounted() {
    assertThat(failures("""
        scenario s { on bought; repeat 7 times every 1 day { send guide by popup } }
        test t {
          lead   mori in awareness
          given  2026-10-05T10:00 bought
          expect 2026-10-06T10:00 send guide by popup
          expect no more sends
        }
        """))
        .containsExactly(
            "expect no more sends: also sent: 2026-10-05T10:00 send guide by popup, "
                + "2026-10-07T10:00 send guide by popup, 2026-10-08T10:00 send guide by popup, "
                + "2026-10-09T10:00 send guide by popup, 2026-10-10T10:00 send guide by popup and 1 more");
  }

  @Test
  void standingInAPhaseFiresNoEnter() {
    assertThat(failures("""
        scenario s { on enter awareness; send guide by popup }
        test t { lead mori in awareness; given 2026-10-05T10:00 bought; expect no more sends }
        """)).isEmpty();
  }

  @Test
  void eventsOfOneInstantComeInTheOrderOfTheText() {
    String scenario = """
        scenario s { on bought and score >= 10; send guide by popup }
        scoring { on view guide +10 }
        """;
    String test = """
        test t {
          lead   mori in awareness
          given  2026-10-05T10:00 %s
          given  2026-10-05T10:00 %s
          expect 2026-10-05T10:00 send guide by popup
        }
        """;
    assertThat(failures(scenario + test.formatted("view guide", "bought"))).isEmpty();
    assertThat(failures(scenario + test.formatted("bought", "view guide"))).hasSize(1);
  }

  @Test
  void linesNeedNotBeInTheOrderOfTime() {
    assertThat(failures(WELCOME + """
        test t {
          lead   mori in awareness with consent email
          expect 2026-10-08T10:00 exit
          expect 2026-10-06T10:00 send guide by email
          given  2026-10-08T10:00 bought
          given  2026-10-05T10:00 download guide
        }
        """)).isEmpty();
  }

  @Test
  void aYearAndADayBehindTheLastLineItEnds() {
    String scenario = "scenario s { on bought; wait %d days; send guide by popup }\n";
    String test =
        "test t { lead mori in awareness; given 2026-10-05T10:00 bought; expect no more sends }\n";
    assertThat(failures(scenario.formatted(366) + test)).hasSize(1);
    assertThat(failures(scenario.formatted(367) + test)).isEmpty();
  }

  @Test
  void whereTheMapNamesNoZoneItIsUtc() {
    JourneyProgram tokyo =
        Maps.program("scenario s { on bought; wait 1 business day; send guide by popup }");
    JourneyProgram utc =
        Maps.program(tokyo.map().toBuilder().timeZone(Optional.empty()).build());
    ScenarioTest test = test("mori", "awareness", List.of()).toBuilder()
        .addGiven(Given.of(at("2026-10-09T20:00"), EventPattern.of("bought")))
        .addExpected(Expected.of(at("2026-10-13T20:00"), new ExpectedEffect.Send("guide", "popup")))
        .build();
    assertThat(ScenarioTester.of(utc).run(test).holds()).isTrue();
    assertThat(ScenarioTester.of(tokyo).run(test).holds()).isTrue();
    assertThat(ScenarioTester.of(utc).run(test).zone()).isEqualTo(ZoneOffset.UTC);
  }

  @Test
  void namesThatTheMapDoesNotHaveAreSaid() {
    JourneyProgram program = Maps.program("");
    ScenarioTest test = test("mory", "awarenes", List.of("emial")).toBuilder()
        .addGiven(Given.of(at("2026-10-05T10:00"), EventPattern.of("boght")))
        .addGiven(Given.of(at("2026-10-05T10:00"), EventPattern.of(Verb.DOWNLOAD, "gide")))
        .addExpected(Expected.of(at("2026-10-05T10:00"), new ExpectedEffect.Send("ofer", "popp")))
        .addExpected(Expected.of(at("2026-10-05T10:00"), new ExpectedEffect.Phase("intrest")))
        .build();
    TestResult result = ScenarioTester.of(program).run(test);
    assertThat(result.holds()).isFalse();
    assertThat(result.expectations()).isEmpty();
    assertThat(result.timeline()).isNotNull();
    assertThat(
            String.join("\n", result.problems().stream().map(Message::english).toList()))
        .contains("mory", "awarenes", "emial", "boght", "gide", "ofer", "popp", "intrest");
    assertThat(result.problems())
        .allSatisfy(problem ->
            assertThat(problem.in(Locale.JAPANESE)).containsPattern("[\\p{IsHiragana}]"));
  }

  @Test
  void yearsInWhichNothingRunsAreSaid() {
    JourneyProgram program = Maps.program("");
    for (String year : List.of("0001", "1900", "8998", "9999")) {
      ScenarioTest test = test("mori", "awareness", List.of()).toBuilder()
          .addExpected(Expected.of(at(year + "-01-01T00:00"), new ExpectedEffect.Exit()))
          .build();
      assertThat(ScenarioTester.of(program).run(test).problems())
          .extracting(Message::english)
          .containsExactly(
              "scenarios cannot run at " + year + "-01-01T00:00: only from the year 1901 to 8997");
    }
  }

  @Test
  void whatAnEventCannotCarryIsSaidAsSimulationsDo() {
    assertThat(problems("""
        event tried { attribute n number 0..10; attribute f flag; attribute t text }
        event lead { attribute n number 0..10 }
        test t {
          lead  mori in awareness
          given 2026-10-05T10:00 answer survey with rating 9
          given 2026-10-05T11:00 answer survey with rating 5, n 20
          given 2026-10-05T12:00 tried with n 20, f "x", t 3
          given 2026-10-05T13:00 tried with n 10, f true, t "x", other 3
          given 2026-10-05T14:00 lead with n 11
        }
        """))
        .containsExactly(
            "given 2026-10-05T10:00 answer survey with rating 9: rating must be a number from 1 to 5",
            "given 2026-10-05T12:00 tried with n 20, f \"x\", t 3: n must be a number from 0 to 10",
            "given 2026-10-05T12:00 tried with n 20, f \"x\", t 3: f must be true or false",
            "given 2026-10-05T12:00 tried with n 20, f \"x\", t 3: t must be a text",
            "given 2026-10-05T14:00 lead with n 11: n must be a number from 0 to 10");
  }

  @Test
  void whatFollowsFromOtherEventsCannotBeGiven() {
    String why = " follows from other events: where the lead begins is said by `lead`, "
        + "and what happens moves it on";
    assertThat(problems("""
        test t {
          lead  mori in awareness
          given 2026-10-05T10:00 enter interest
          given 2026-10-05T10:00 leave awareness with x 1
        }
        """))
        .containsExactly(
            "given 2026-10-05T10:00 enter interest: enter" + why,
            "given 2026-10-05T10:00 leave awareness with x 1: leave" + why);
  }

  @Test
  void aLongIdAndATestWithoutLinesAreNoProblem() {
    ScenarioTest test =
        test("mori", "awareness", List.of()).toBuilder().id("t".repeat(5_000)).build();
    TestResult result = ScenarioTester.of(Maps.program("")).run(test);
    assertThat(result.holds()).isTrue();
    assertThat(result.log()).isEmpty();
  }

  @Test
  void theTimelineLaysBothSidesBesideEachOther() {
    JourneyProgram program = Maps.program(WELCOME + """
        test t {
          lead   mori in awareness
          given  2026-10-05T10:00 download guide
          expect 2026-10-05T10:00 score 20
          expect 2026-10-06T10:00 send guide by email
          expect 2026-10-06T10:00 phase interest
          expect 2026-10-07T10:00 alert boss
        }
        """);
    assertThat(ScenarioTester.of(program).runAll().results().get(0).timeline().stream()
            .map(row -> row.kind() + " " + row.time() + " | "
                + row.said().map(Message::english).orElse("") + " | "
                + row.happened().map(Message::english).orElse("")))
        .containsExactly(
            "GIVEN 2026-10-05T10:00 | given download guide | ",
            "OTHER 2026-10-05T10:00 |  | score 0 -> 20",
            "OTHER 2026-10-05T10:00 |  | enters welcome",
            "MET 2026-10-05T10:00 | expect score 20 | score 20",
            "MISSING 2026-10-06T10:00 | expect send guide by email | "
                + "left out (no consent to email)",
            "MET 2026-10-06T10:00 | expect phase interest | phase interest",
            "OTHER 2026-10-06T11:00 |  | task sales",
            "OTHER 2026-10-06T11:00 |  | alert boss",
            "OTHER 2026-10-06T11:00 |  | handoff sales",
            "MISSING 2026-10-07T10:00 | expect alert boss | ");
  }

  @Test
  void theTimelineSaysWhichConditionHeld() {
    JourneyProgram program = Maps.program("""
        scenario s {
          on bought
          if score >= 5 { exit } else if phase = awareness or score < 0 { split 100% a { score +5 } }
          if score > 5 { exit }
          if score >= 5 { exit }
        }
        test t { lead mori in awareness; given 2026-10-05T10:00 bought }
        """);
    assertThat(ScenarioTester.of(program).runAll().results().get(0).timeline().stream()
            .map(row -> row.happened().map(Message::english).orElse(""))
            .filter(words -> words.startsWith("if-") || words.startsWith("split-")))
        .containsExactly(
            "if-score-5-else-if-phase-awareness-or-score-0: 2 (phase = \"awareness\" or score < 0)",
            "split-100-a: a",
            "if-score-5: else",
            "if-score-5-2: 1 (score >= 5)");
  }

  private static List<String> failures(String statements) {
    return ScenarioTester.of(Maps.program(statements)).runAll().results().stream()
        .peek(result -> assertThat(result.problems()).isEmpty())
        .flatMap(result -> result.failed().stream())
        .map(line -> line.words() + ": " + line.instead().orElseThrow().english())
        .toList();
  }

  private static List<String> problems(String statements) {
    return ScenarioTester.of(Maps.program(statements)).runAll().results().stream()
        .flatMap(result -> result.problems().stream())
        .map(Message::english)
        .toList();
  }

  private static ScenarioTest test(String persona, String phase, List<String> consent) {
    return ScenarioTest.builder()
        .id("t")
        .lead(new TestLead(persona, phase, consent))
        .build();
  }

  private static LocalDateTime at(String time) {
    return LocalDateTime.parse(time);
  }
}
