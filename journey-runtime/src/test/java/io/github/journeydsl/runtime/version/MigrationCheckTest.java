package io.github.journeydsl.runtime.version;

import static io.github.journeydsl.runtime.version.Maps.nurture;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationCheckTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
  private static final JourneyMap OLD =
      nurture("1", "wait 3 days\nwait for came up to 2 days as arrival\nsend cases by email");

  private static List<Diagnostic> problems(JourneyMap old, JourneyMap now) {
    return InFlight.between(old, now).problems(TODAY);
  }

  private static JourneyMap now(String migration) {
    return nurture("2", "wait 4 days\nwait for came up to 3 days as arrived", migration);
  }

  @Test
  void everyStepWhereLeadsCanWaitIsToBeCovered() {
    Diagnostic problem = only(problems(OLD, now("migration nurture from \"1\"")));
    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
    assertThat(problem.summary())
        .isEqualTo("error[migration-incomplete]: the migration of 育成 from version 1 says nothing"
            + " about leads waiting at `wait 3 days` (wait-3-days), `wait for came up to 2 days`"
            + " (arrival), `send cases by email` (send-cases-by-email)");
    assertThat(problem.message().in(Locale.JAPANESE))
        .startsWith("「育成」の版1からの移行に、`wait 3 days`（wait-3-days）、");
    assertThat(problem.help().orElseThrow().english())
        .isEqualTo("add what fits, such as: wait-3-days to wait-4-days; arrival to arrived;"
            + " send-cases-by-email to exit");
    assertThat(problem.element().orElseThrow()).hasToString("migration nurture");
  }

  @Test
  void linesWasAndNamesCover() {
    String migration =
        "migration nurture from \"1\" { wait-3-days to rest; " + "send-cases-by-email to exit }";
    assertThat(problems(OLD, nurture("2", "wait 1 day as rest\nwait 2 days as arrival", migration)))
        .isEmpty();
    assertThat(problems(
            OLD, nurture("2", "wait 1 day as rest\nwait 2 days as here was arrival", migration)))
        .isEmpty();
  }

  @Test
  void withoutAMigrationThereIsNothingToCover() {
    assertThat(problems(OLD, now(""))).isEmpty();
  }

  @Test
  void aSendCountsOnlyWhereItCanBeDeferred() {
    String rest = "migration nurture from \"1\"";
    String steps = "send guide by email\nsend guide by website";
    JourneyMap now = nurture("2", "wait 1 day", rest);
    assertThat(problems(nurture("1", steps), now)).isEmpty();
    assertThat(only(problems(nurture("1", steps, "policy { at most 1 sends per 1 day }"), now))
            .message()
            .english())
        .contains("(send-guide-by-email)")
        .doesNotContain("website");
    assertThat(only(problems(
                nurture("1", steps, "policy { send between 09:00 and 10:00 on monday }"), now))
            .message()
            .english())
        .contains("(send-guide-by-email), ")
        .contains("(send-guide-by-website)");
  }

  @Test
  void aStepThatTheOlderVersionDoesNotHaveIsAMistake() {
    JourneyMap now = now("migration nurture from \"1\" { wait-3-day to exit; wait-3-days to exit; "
        + "arrival to exit; send-cases-by-email to exit }");
    Diagnostic problem = only(problems(OLD, now));
    assertThat(problem.summary())
        .isEqualTo("error[migration-unknown-step]: the migration of 育成 names a step"
            + " \"wait-3-day\", which the scenario does not have in version 1");
    assertThat(problem.suggestions()).containsExactly("wait-3-days");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.9 | from version 0.9 moves nobody out of the older map, which is version 1",
        "1   | says nothing about",
      })
  void aMigrationFromAnotherVersionIsAnInfo(String version, String words) {
    Diagnostic problem = only(problems(OLD, now("migration nurture from \"" + version + "\"")));
    assertThat(problem.message().english()).contains(words);
    assertThat(problem.severity()).isEqualTo(version.equals("1") ? Severity.ERROR : Severity.INFO);
  }

  @Test
  void aMigrationOfAScenarioThatDidNotChangeIsAnInfo() {
    JourneyMap now = OLD.toBuilder()
        .migrations(now("migration nurture from \"1\"").migrations())
        .build();
    assertThat(only(problems(OLD, now)).summary())
        .isEqualTo("info[migration-idle]: the migration of nurture moves nobody: the scenario is as"
            + " in version 1, and leads simply go on");
  }

  @Test
  void aMigrationOfANewScenarioIsAnInfo() {
    assertThat(only(problems(Maps.version("1", ""), now("migration nurture from \"1\"")))
            .message()
            .english())
        .contains("version 1 has no such scenario");
  }

  @Test
  void anOlderMapWithoutAVersionCannotBeNamed() {
    JourneyMap old = OLD.toBuilder().version(Optional.empty()).build();
    assertThat(
            only(problems(old, now("migration nurture from \"1\""))).message().english())
        .contains("the older map says no `version`");
  }

  @Test
  void ofTwoMigrationsFromOneVersionTheFirstCounts() {
    JourneyMap now = now("migration nurture from \"1\" { wait-3-days to exit; arrival to exit; "
        + "send-cases-by-email to exit }\nmigration nurture from \"1\" { }");
    assertThat(only(problems(OLD, now)).message().english()).contains("stands before it");
  }

  @Test
  void whatTheOlderMapSaysTooIsNotToldAgain() {
    JourneyMap both = now("migration nurture from \"0.9\"");
    assertThat(problems(both, both.toBuilder().version("3").build())).isEmpty();
  }

  @Test
  void itCanBeAccepted() {
    JourneyMap now = now("migration nurture from \"1\"\n"
        + "allow migration-incomplete because \"nobody is in it\" until 2026-10-31");
    assertThat(problems(OLD, now)).isEmpty();
    assertThat(InFlight.between(OLD, now).problems(LocalDate.of(2026, 11, 1))).hasSize(1);
  }

  @Test
  void ofManyStepsTheFirstAreNamed() {
    String steps = IntStream.range(1, 21)
        .mapToObj(days -> "wait " + days + " days")
        .collect(Collectors.joining("\n"));
    ScenarioInFlight scenario = InFlight.between(nurture("1", steps), nurture("2", "wait 1 week"))
        .scenario("nurture")
        .orElseThrow();
    assertThat(scenario.waiting()).hasSize(20);
    assertThat(scenario)
        .hasToString("scenario 育成: leads waiting at `wait 1 day`, `wait 2 days`,"
            + " `wait 3 days`, `wait 4 days`, `wait 5 days`, `wait 6 days`, and 14 more"
            + " would finish in the version they entered");
    assertThat(scenario.messages().get(0).in(Locale.JAPANESE)).contains("、ほか14か所 で待つリードは");
  }

  @Test
  void stepsOfTheSameWordsAreToldApartByTheirIds() {
    ScenarioInFlight scenario = InFlight.between(
            nurture("1", "wait 1 day\nwait 1 day"),
            nurture(
                "2",
                "wait 1 week",
                "migration nurture from \"1\" { wait-1-day to wait-1-week; wait-1-day-2 to exit }"))
        .scenario("nurture")
        .orElseThrow();
    assertThat(scenario)
        .hasToString(
            "scenario 育成: leads waiting at `wait 1 day` (wait-1-day) would move to `wait 1 week` and"
                + " keep their timer\nscenario 育成: leads waiting at `wait 1 day` (wait-1-day-2) would"
                + " leave the scenario");
  }

  private static Diagnostic only(List<Diagnostic> problems) {
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }
}
