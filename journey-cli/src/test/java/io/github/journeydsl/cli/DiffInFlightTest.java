package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What journey diff says about leads that are in scenarios. */
class DiffInFlightTest {

  private static final String OLD = """
      journey tool "工具" { version "1" }
      content cases "導入事例"
      phase comparison "比較検討" { touchpoint demo "デモ" }
      event called
      scenario follow-up "案内" {
        on called
        wait 3 days
        wait for attend demo up to 2 weeks as attended
      }
      """;
  private static final String NEW =
      OLD.replace("version \"1\"", "version \"2\"").replace("wait 3 days", "wait 4 days");
  private static final String COMPLETE =
      NEW + "migration follow-up from \"1\" { wait-3-days to wait-4-days }\n";

  @TempDir
  private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Run diff(String now, String... options) throws IOException {
    return diff(Locale.ENGLISH, now, options);
  }

  private Run diff(Locale locale, String now, String... options) throws IOException {
    String[] line = new String[options.length + 3];
    line[0] = "diff";
    line[1] = file("old.journey", OLD);
    line[2] = file("new.journey", now);
    System.arraycopy(options, 0, line, 3, options.length);
    return Run.in(locale, line);
  }

  @Test
  void withoutAMigrationLeadsFinishInTheVersionTheyEntered() throws IOException {
    Run run = diff(NEW);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("""
          Leads in flight
            scenario 案内: leads waiting at `wait 3 days`, `wait for attend demo up to 2 weeks` would finish in the version they entered
        """);
    assertThat(diff(Locale.JAPANESE, NEW).out()).contains("""
          進行中のリード
            シナリオ「案内」: `wait 3 days`、`wait for attend demo up to 2 weeks` で待つリードは、入ったときの版のまま最後まで進む
        """);
  }

  @Test
  void aMigrationMovesThem() throws IOException {
    Run run = diff(COMPLETE);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("""
            scenario 案内: leads waiting at `wait 3 days` would move to `wait 4 days` and keep their timer
            scenario 案内: leads waiting at `wait for attend demo up to 2 weeks` would move to `wait for attend demo up to 2 weeks` and keep their timer
        """).doesNotContain("error");
    assertThat(diff(COMPLETE.replace("to wait-4-days", "to attended")).out())
        .contains("would move to `wait for attend demo up to 2 weeks`, which begins at once");
    assertThat(diff(COMPLETE.replace("to wait-4-days", "to exit")).out())
        .contains("leads waiting at `wait 3 days` would leave the scenario");
  }

  @Test
  void aScenarioThatIsGoneIsNamed() throws IOException {
    String gone = OLD.substring(0, OLD.indexOf("scenario"));
    assertThat(diff(gone).out()).contains("scenario 案内 is gone: leads waiting at `wait 3 days`, ");
  }

  @Test
  void anUnchangedScenarioIsNotMentioned() throws IOException {
    Run run = diff(OLD.replace("\"案内\"", "\"ご案内\""));
    assertThat(run.out()).contains("ご案内").doesNotContain("Leads in flight");
  }

  @Test
  void aMigrationThatLeavesAStepOutFailsWhateverTheLevel() throws IOException {
    String incomplete = NEW + "migration follow-up from \"1\" { }\n";
    Run run = diff(incomplete);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("error[migration-incomplete]: the migration of 案内 from version 1 says nothing"
            + " about leads waiting at `wait 3 days` (wait-3-days)\n")
        .contains("new.journey:10:1\n")
        .contains("= add what fits, such as: wait-3-days to wait-4-days\n")
        .endsWith("; 1 error\n");
    assertThat(diff(Locale.JAPANESE, incomplete).out())
        .contains("エラー[migration-incomplete]: 「案内」の版1からの移行に、")
        .endsWith("、エラー1件\n");
    Run accepted = diff(incomplete + "allow migration-incomplete because \"誰もいない\"\n");
    assertThat(accepted.code()).isZero();
    assertThat(accepted.out()).doesNotContain("migration-incomplete]");
  }

  @Test
  void aStepThatTheOlderVersionDoesNotHaveIsAMistake() throws IOException {
    Run run = diff(COMPLETE.replace("wait-3-days to", "wait-3-day to"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("error[migration-unknown-step]: ")
        .contains("did you mean \"wait-3-days\"?")
        .endsWith("; 2 errors\n");
  }

  @Test
  void aStepThatTheOlderVersionDoesNotHaveIsShownWhereItStands() throws IOException {
    Run run = diff(NEW + """
        migration follow-up from "1" {
          wait-3-days to wait-4-days
          gone        to exit
          wait-4-days to exit
        }
        """);
    assertThat(run.out())
        .contains("new.journey:12:3\n", "12 │   gone        to exit\n")
        .contains("new.journey:13:3\n", "13 │   wait-4-days to exit\n");
  }

  @Test
  void aMigrationFromAnotherVersionIsMentionedOnceItIsNew() throws IOException {
    String other = COMPLETE.replace("from \"1\"", "from \"0\"");
    Run run = diff(other);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("info[migration-idle]: the migration of follow-up from version 0 moves nobody");
    String old = file("a.journey", other);
    assertThat(Run.of("diff", old, file("b.journey", other + "event more\n")).out())
        .doesNotContain("migration-idle");
  }

  @Test
  void theJsonIsAsItsSchemaSays() throws IOException {
    String now = NEW.replace("attended", "seen")
        + "migration follow-up from \"1\" { wait-3-days to exit; gone to seen }\n";
    Run run = diff(now, "--format", "json");
    assertThat(run.code()).isEqualTo(1);
    assertThat(OutputSchema.DIFF.strictErrors(run.out())).isEmpty();
    JsonNode root = JsonMapper.shared().readTree(run.out());
    JsonNode scenario = root.at("/inFlight/0");
    assertThat(scenario.get("scenario").asString()).isEqualTo("follow-up");
    assertThat(scenario.get("gone").asBoolean()).isFalse();
    assertThat(scenario.get("version").asString()).isEqualTo("1");
    assertThat(scenario.get("waiting").findValuesAsString("step"))
        .containsExactly("wait-3-days", "attended");
    assertThat(scenario.get("waiting").findValuesAsString("outcome"))
        .containsExactly("leaves", "stays");
    assertThat(root.get("problems").findValuesAsString("id"))
        .containsExactlyInAnyOrder("migration-incomplete", "migration-unknown-step");
    assertThat(root.at("/problems/0/range/start/line").asInt()).isEqualTo(10);
    Run moves = diff(COMPLETE, "--format", "json");
    assertThat(OutputSchema.DIFF.strictErrors(moves.out())).isEmpty();
    assertThat(JsonMapper.shared()
            .readTree(moves.out())
            .at("/inFlight/0/waiting/1")
            .toString())
        .startsWith("{\"step\":\"attended\",\"words\":\"wait for attend demo up to 2 weeks\","
            + "\"outcome\":\"moves\",\"to\":\"attended\",\"because\":\"name\",\"keepsTimer\":true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"outcome\": \"stays\"    | \"outcome\": \"waits\"",
        "\"keepsTimer\": true      | \"keepsTimer\": \"yes\"",
        "\"id\": \"migration-incomplete\" | \"id\": \"other\"",
        "\"severity\": \"error\"   | \"severity\": \"bad\"",
        "\"line\": 10              | \"line\": 0",
        "\"waiting\": [            | \"waits\": [",
        "\"inFlight\": [           | \"leads\": [",
      })
  void theSchemaRefusesWhatTheCommandNeverWrites(String written, String doctored)
      throws IOException {
    String json = diff(
            NEW + "migration follow-up from \"1\" { attended to exit }\n", "--format", "json")
        .out();
    assertThat(json).contains(written);
    assertThat(OutputSchema.DIFF.errors(json)).isEmpty();
    assertThat(OutputSchema.DIFF.errors(json.replace(written, doctored))).isNotEmpty();
  }

  @Test
  void markdownHasThemToo() throws IOException {
    Run run = diff(NEW + "migration follow-up from \"1\"\n", "--format", "markdown");
    assertThat(run.out())
        .contains(
            "#### Leads in flight\n\n- scenario 案内: leads waiting at \\`wait 3 days\\` would ")
        .contains("- **error\\[migration-incomplete\\]** the migration of 案内 ")
        .endsWith("; 1 error**\n");
  }
}
