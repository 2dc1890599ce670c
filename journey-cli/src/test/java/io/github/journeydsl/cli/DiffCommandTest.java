package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {

  private static final String OLD = """
      journey tool "工具"
      dmu { role user "利用者" }
      persona mori "森 主任" { roles user; title "主任" }
      content cases "導入事例"
      phase comparison "比較検討" {
        touchpoint demo "デモ" { for mori { emotion -2 "不安" } }
      }
      event called
      scenario follow-up "案内" {
        on called
        send cases by email
      }
      """;

  @TempDir
  private Path folder;

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private Run diff(String now, String... options) throws IOException {
    String[] line = new String[options.length + 3];
    line[0] = "diff";
    line[1] = file("old.journey", OLD);
    line[2] = file("new.journey", now);
    System.arraycopy(options, 0, line, 3, options.length);
    return Run.of(line);
  }

  @Test
  void tellsWhatChangedPhaseByPhase() throws IOException {
    Run run = diff(OLD.replace("-2 \"不安\"", "+3 \"期待\"")
        .replace("\"主任\" }", "\"課長\" }")
        .replace("by email", "by phone"));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("""
            tool (工具)

              People
                ~ [insight] persona 森 主任: title is now "課長", was "主任"

              Phase 比較検討
                ~ [insight] 森 主任 at デモ: emotion is now +3 期待, was −2 不安

              What happens to leads
                ~ [behaviour] scenario 案内: leads now receive 導入事例 by phone; leads no longer receive 導入事例 by email

            3 changes: 1 behaviour, 2 insight
            """);
  }

  @Test
  void nothingChangedIsSaidToo() throws IOException {
    Run run = diff("// a comment\n" + OLD);
    assertThat(run).isEqualTo(new Run(0, "no changes\n", ""));
    assertThat(diff(OLD, "--fail-on", "wording").code()).isZero();
    assertThat(diff(OLD, "--format", "markdown").out()).isEqualTo("**no changes**\n");
  }

  @Test
  void speaksJapanese() throws IOException {
    Run run = Run.in(
        Locale.JAPANESE,
        "diff",
        file("old.journey", OLD),
        file("new.journey", OLD.replace("title \"主任\"", "title \"課長\"")));
    assertThat(run.out()).contains("[知見] ペルソナ「森 主任」: 役職は「主任」から「課長」になった").endsWith("変更1件: 知見1件\n");
  }

  @ParameterizedTest
  @CsvSource({
    "wording, 1",
    "insight, 1",
    "structure, 0",
    "behaviour, 0",
    "BEHAVIOUR, 0",
  })
  void aChangeOfTheLevelOrAHigherOneFails(String level, int code) throws IOException {
    String changed = OLD.replace("title \"主任\"", "title \"課長\"");
    assertThat(diff(changed, "--fail-on", level).code()).isEqualTo(code);
    String accepted = changed + "allow diff-changed on persona mori because \"昇進\"\n";
    Run run = diff(accepted, "--fail-on", "insight");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("[insight] (accepted) persona").contains("1 accepted");
    String ended = accepted.replace("\"昇進\"", "\"昇進\" until 2026-10-04");
    assertThat(diff(ended, "--fail-on", "insight").code()).isEqualTo(1);
  }

  @Test
  void coloursAreForTerminals() throws IOException {
    String old = file("old.journey", OLD);
    String now = file("new.journey", OLD.replace("\"導入事例\"", "\"事例\""));
    assertThat(Run.with(Map.of(), true, "diff", old, now).out()).contains("\u001b[");
    assertThat(Run.of("diff", old, now).out()).doesNotContain("\u001b[");
    assertThat(Run.of("diff", "--color", "always", old, now).out()).contains("\u001b[");
  }

  @Test
  void theJsonIsAsItsSchemaSays() throws IOException {
    String now = OLD.replace("persona mori", "persona mori-ken")
            .replace("for mori", "for mori-ken")
            .replace("-2 \"不安\"", "+3 \"期待\"")
            .replace("event called\n", "event called\nchannel fax \"FAX\"\n")
        + "phase usage \"利用\"\n";
    String swapped = now.replace("phase usage \"利用\"\n", "")
        .replace("phase comparison", "phase usage \"利用\"\nphase comparison");
    Run run = diff(swapped, "--format", "json");
    assertThat(OutputSchema.DIFF.strictErrors(run.out())).isEmpty();
    JsonNode changes = JsonMapper.shared().readTree(run.out()).get("changes");
    assertThat(changes.findValuesAsString("kind"))
        .containsExactly("renamed", "added", "added", "changed");
    assertThat(changes.at("/0/was").asString()).isEqualTo("persona mori");
    assertThat(changes.at("/3/fields/0").toString())
        .isEqualTo("{\"name\":\"emotion\",\"level\":\"insight\","
            + "\"old\":[\"emotion -2 \\\"不安\\\"\"],\"new\":[\"emotion +3 \\\"期待\\\"\"]}");
    assertThat(changes.at("/1/fields/0/old").isEmpty()).isTrue();
  }

  @Test
  void aMoveSaysWhereTo() throws IOException {
    String two = OLD + "phase usage \"利用\" { touchpoint manual \"手引き\" }\n";
    String old = file("a.journey", two);
    String now = file(
        "b.journey",
        two.replace(" { touchpoint manual \"手引き\" }", "")
            .replace("  touchpoint demo", "  touchpoint manual \"手引き\"\n  touchpoint demo"));
    Run run = Run.of("diff", "--format", "json", old, now);
    assertThat(OutputSchema.DIFF.strictErrors(run.out())).isEmpty();
    assertThat(JsonMapper.shared().readTree(run.out()).at("/changes/0/place").toString())
        .isEqualTo("{\"from\":\"phase usage\",\"to\":\"phase comparison\",\"after\":null}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"level\": \"insight\"      | \"level\": \"high\"",
        "\"kind\": \"changed\"       | \"kind\": \"rewritten\"",
        "\"accepted\": false         | \"accepted\": \"no\"",
        "\"element\": \"persona mori\" | \"element\": \"mori\"",
        "\"fields\": [               | \"field\": [",
        "\"highest\": \"insight\"    | \"highest\": \"none\"",
        "\"message\": \"persona      | \"text\": \"persona",
      })
  void theSchemaRefusesWhatTheCommandNeverWrites(String written, String doctored)
      throws IOException {
    String json =
        diff(OLD.replace("title \"主任\"", "title \"課長\""), "--format", "json").out();
    assertThat(json).contains(written);
    assertThat(OutputSchema.DIFF.errors(json)).isEmpty();
    assertThat(OutputSchema.DIFF.errors(json.replace(written, doctored))).isNotEmpty();
  }

  @Test
  void theSchemaDescribesEveryProperty() {
    OutputSchema.DIFF
        .text()
        .findValues("properties")
        .forEach(properties -> properties.forEach(property ->
            assertThat(property.has("description")).as(property.toString()).isTrue()));
  }

  @Test
  void aLabelIsNoMarkup() throws IOException {
    String hostile = "a|b `c` <script> [x](y) *z* _w_ @team #12 \\\\ ~~s~~ $m$ ![i](j) &amp;";
    Run run = diff(OLD.replace("森 主任", hostile), "--format", "markdown");
    assertThat(run.out())
        .startsWith("### tool (工具)\n\n#### People\n\n- **wording** persona ")
        .contains("a&#124;b \\`c\\` &lt;script&gt; \\[x\\](y) \\*z\\* \\_w\\_ &#64;team &#35;12 "
            + "\\\\ \\~\\~s\\~\\~ \\$m\\$ \\!\\[i\\](j) &amp;amp;")
        .endsWith("**1 change: 1 wording**\n");
  }

  @Test
  void aLabelObeysNoTerminal() throws IOException {
    String text = diff(OLD.replace("森 主任", "\\u{1b}[31m\\u{202e}a\\nb")).out();
    assertThat(text).doesNotContain("\u001b", "\u202e").contains("\ufffd[31m");
  }

  @Test
  void journeysOfFoldersArePairedByIdThenByPath() throws IOException {
    file("a/one.journey", "journey one \"一\"");
    file("a/two.journey", "journey two \"二\"");
    file("a/sub/three.journey", "journey three \"三\"");
    file("a/gone.journey", "journey gone \"無\"");
    file("a/lib.journey", "library lib");
    file("b/first.journey", "journey one \"壱\"");
    file("b/two.journey", "journey second \"二\"");
    file("b/sub/three.journey", "journey three \"三\"");
    file("b/new.journey", "journey new \"新\"\nscenario s { on manual }");
    Run run = Run.of(
        "diff",
        "--format",
        "json",
        folder.resolve("a").toString(),
        folder.resolve("b").toString());
    assertThat(OutputSchema.DIFF.strictErrors(run.out())).isEmpty();
    JsonNode changes = JsonMapper.shared().readTree(run.out()).get("changes");
    assertThat(changes.findValuesAsString("message"))
        .containsExactly(
            "journey 壱: label is now \"壱\", was \"一\"",
            "journey 新 is new",
            "journey 二: has the id \"second\" now, was \"two\"",
            "journey 無 is gone");
    assertThat(changes.findValuesAsString("file"))
        .containsExactly("first.journey", "new.journey", "two.journey", "gone.journey");
    assertThat(changes.at("/1/level").asString()).isEqualTo("behaviour");
    assertThat(changes.at("/3/level").asString()).isEqualTo("structure");
  }

  @Test
  void aSideWithErrorsIsRefused() throws IOException {
    Run run = diff(OLD.replace("roles user", "roles usr"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("error[unknown-reference]: ").contains("did you mean");
  }

  @Test
  void whatCannotBeComparedIsRefused() throws IOException {
    String old = file("old.journey", OLD);
    assertRefused("is a folder, the other side is one file", old, folder.toString());
    assertRefused("is a library", old, file("lib.journey", "library lib"));
    assertRefused("diff reads text", old, file("a.json", "{}"));
    assertRefused("there is no file", old, folder.resolve("no.journey").toString());
    assertRefused("there is no file", old, "C:\\no.journey");
    assertRefused("there is no file", old, ":no.journey");
    assertRefused("a file has a name", old, "");
  }

  private static void assertRefused(String answer, String old, String now) {
    Run run = Run.of("diff", old, now);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(answer);
  }
}
