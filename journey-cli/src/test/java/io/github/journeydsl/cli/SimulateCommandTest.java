package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimulateCommandTest {

  private static final String MAP = """
      journey tool "工具" { timezone "Asia/Tokyo"; country DE }
      persona mori "森" { roles user }
      content guide "手引き"
      content cases "導入事例"
      phase interest "関心" { touchpoint site "サイト" { for mori { emotion 0 "普通" } } }
      scenario follow-up "案内" {
        on download guide
        wait 3 days
        send cases by popup
      }
      """;

  private static final String DOWNLOAD =
      "{\"id\":\"e\",\"lead\":\"lead-7\",\"at\":\"2026-10-05T10:00\",\"type\":\"download\",\"target\":\"guide\"}\n";

  @TempDir
  private Path folder;

  private String map;

  @BeforeEach
  void write() throws IOException {
    map = file("tool.journey", MAP);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Run simulate(String events, String... options) throws IOException {
    String[] line = new String[options.length + 4];
    line[0] = "simulate";
    line[1] = map;
    line[2] = "--events";
    line[3] = file("events.jsonl", events);
    System.arraycopy(options, 0, line, 4, options.length);
    return Run.of(line);
  }

  @Test
  void showsWhatHappensToALead() throws IOException {
    Run run = simulate(DOWNLOAD);
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("""
            lead-7
              2026-10-05 (Mon) 10:00  downloads 手引き
                                      · not heard of before
                                      · enters 案内: on download guide
              2026-10-08 (Thu) 10:00  → receives 導入事例 by popup
                                      · completes 案内

            1 lead, 1 event
            """);
    assertThat(run.err())
        .isEqualTo("no holidays of DE are known: Monday to Friday count as business days\n");
  }

  @Test
  void aWrongLineIsToldAndTheOthersAreTaken() throws IOException {
    Run run = simulate("{\n" + DOWNLOAD + DOWNLOAD.replace("download", "downlod"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("2026-10-08 (Thu) 10:00  → receives 導入事例 by popup")
        .contains("no JSON object ")
        .contains("events.jsonl:1:2 the line ends too early\n")
        .contains("events.jsonl:3:58 no event is called \"downlod\"; did you mean \"download\"?\n");
  }

  @Test
  void whatIsLeftOutOnPurposeIsNoMistake() throws IOException {
    Run run = simulate(DOWNLOAD, "--from", "2026-10-06");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("no leads, no events").contains("before --from");
    assertThat(simulate(DOWNLOAD, "--to", "2026-10-05").out()).doesNotContain("receives");
    assertThat(simulate(DOWNLOAD, "--to", "2026-10-08T10:00").out()).contains("receives");
    assertThat(simulate(DOWNLOAD, "--to", "2026-10-08T00:59:59Z").out()).doesNotContain("receives");
  }

  @Test
  void theLogIsJsonLines() throws IOException {
    Run run = simulate("oops\n" + DOWNLOAD, "--format", "json");
    assertThat(run.code()).isEqualTo(1);
    String[] lines = run.out().split("\n");
    for (String line : lines) {
      JsonNode node = JsonMapper.shared().readTree(line);
      assertThat(node.get("entry").asString()).isNotBlank();
    }
    assertThat(lines[0]).startsWith("{\"entry\":\"refused\",\"file\":").contains("\"line\":1");
    assertThat(run.out()).contains("\"entry\":\"send\",\"scenario\":\"follow-up\"");
  }

  @Test
  void twoVersionsAreCompared() throws IOException {
    String old = file("old.journey", MAP.replace("3 days", "2 days"));
    Run run = simulate(DOWNLOAD, "--against", old);
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("""
            lead-7
              ~ 2026-10-07 (Wed) 10:00 → 2026-10-08 (Thu) 10:00  receives 導入事例 by popup

            Something changes for 1 lead
            """);
    assertThat(simulate(DOWNLOAD, "--against", map).out())
        .startsWith("Both versions do the same for every lead.\n");
    assertThat(simulate(DOWNLOAD, "--against", old, "--format", "json").out())
        .isEqualTo("{\"lead\":\"lead-7\",\"difference\":\"shifted\",\"entry\":\"send\","
            + "\"content\":\"cases\",\"channel\":\"popup\",\"before\":\"2026-10-07T01:00:00Z\","
            + "\"after\":\"2026-10-08T01:00:00Z\"}\n");
    assertThat(simulate(DOWNLOAD, "--against", folder.toString()).err()).contains("is a folder");
  }

  @Test
  void anEventThatOnlyOneVersionDeclaresIsNoMistake() throws IOException {
    String old = file("old.journey", MAP + """
        event called "電話"
        scenario call "架電" { on called; send guide by email }
        """);
    String called =
        "{\"id\":\"c\",\"lead\":\"lead-7\",\"at\":\"2026-10-05T10:00\",\"type\":\"called\"}\n";
    Run run = simulate(called, "--against", old);
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("""
            lead-7
              - 2026-10-05 (Mon) 10:00  receives 手引き by email

            Something changes for 1 lead
            """).doesNotContain("no event is called");
    Run neither = simulate(called.replace("called", "caled"), "--against", old);
    assertThat(neither.code()).isEqualTo(1);
    assertThat(neither.out()).contains("no event is called \"caled\"");
  }

  @Test
  void madeUpEventsComeThroughAPipe() throws IOException {
    Run made = Run.of("simulate", map, "--generate", "7", "--leads", "30", "--days", "60");
    assertThat(made.code()).isZero();
    assertThat(Run.of("simulate", map, "--generate", "7", "--leads", "30", "--days", "60"))
        .isEqualTo(made);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Environment environment = new Environment(
        new PrintWriter(out),
        new PrintWriter(err),
        Map.of(),
        false,
        Clock.systemUTC(),
        Locale.JAPANESE);
    byte[] bytes = made.out().getBytes(StandardCharsets.UTF_8);
    Pipe pipe = new Pipe(new ByteArrayInputStream(bytes), new ByteArrayOutputStream());
    assertThat(Main.run(environment, pipe, "simulate", map, "--events", "-")).isZero();
    assertThat(out.toString()).contains("…ほかリード10件").contains("リード30件、");
  }

  @Test
  void oneLeadIsShown() throws IOException {
    String two = DOWNLOAD + DOWNLOAD.replace("lead-7", "lead-8");
    assertThat(simulate(two, "--lead", "lead-8").out())
        .startsWith("lead-8\n")
        .doesNotContain("lead-7");
    assertThat(simulate(two, "--lead", "lead-9").out())
        .startsWith("no event of a lead called \"lead-9\" was taken\n");
  }

  @Test
  void aComparisonOfOneLeadSpeaksOfThatLead() throws IOException {
    String old = file("old.journey", MAP.replace("3 days", "2 days"));
    String two = DOWNLOAD + DOWNLOAD.replace("lead-7", "lead-8").replace("download", "view");
    assertThat(simulate(two, "--against", old, "--lead", "lead-8").out())
        .startsWith("Both versions do the same for the lead \"lead-8\".\n");
    assertThat(simulate(two, "--against", old, "--lead", "lead-7").out())
        .startsWith("lead-7\n")
        .contains("Something changes for 1 lead");
    assertThat(simulate(two, "--against", old, "--lead", "lead-9").out())
        .startsWith("no event of a lead called \"lead-9\" was taken\n");
  }

  @Test
  void lateEventsMayBeAllowed() throws IOException {
    String late = DOWNLOAD.replace("10-05", "10-06").replace("\"e\"", "\"f\"") + DOWNLOAD;
    assertThat(simulate(late).out()).contains("came late: it occurred on 2026-10-05 10:00");
    assertThat(simulate(late, "--lateness", "2 days").out()).doesNotContain("came late");
  }

  @Test
  void aMapWithErrorsIsToldAsACheckTellsIt() throws IOException {
    map = file("tool.journey", MAP.replace("send cases", "send case"));
    Run run = simulate(DOWNLOAD);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("error[unknown-reference]: ");
    map = file("lib.journey", "library lib");
    assertThat(simulate(DOWNLOAD).err()).contains("is a library");
    map = folder.resolve("no.journey").toString();
    assertThat(simulate(DOWNLOAD).code()).isEqualTo(2);
    map = file("a.json", "{}");
    assertThat(simulate(DOWNLOAD).code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--events no-such-file.jsonl",
        "--events EVENTS --from soon",
        "--events EVENTS --to 2026-13-01",
        "--events EVENTS --lateness -1",
        "--events EVENTS --lateness 2_weeks",
        "--events EVENTS --events EVENTS",
        "--generate x",
        "--generate 1 --leads 0",
        "--generate 1 --days 99999",
        "--generate 1 --days 99999999999",
        "--generate 1 --leads 1.5",
        "--generate 99999999999999999999",
        "--generate 1 --events EVENTS",
        "--generate 1 --lead lead-7",
        "--generate 1 --against EVENTS",
        "--generate 1 --format text",
        "--generate 1 --lateness 1_day",
        "--generate 1 --from 9999-01-01",
        "--generate 1 --from 0001-01-01",
        "--generate 1 --from 2026-10-06 --to 2026-10-05",
        "--generate 1 --to 2026-10-01",
        "--events EVENTS --from 2026-10-06 --to 2026-10-05",
        "--events EVENTS --leads 3",
        "--events EVENTS --days 3",
      })
  void misuseIsAnswered(String options) throws IOException {
    String events = file("events.jsonl", DOWNLOAD);
    Run run = Run.of(
        ("simulate " + map + " " + options.replace("EVENTS", events)).strip().split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isNotBlank().doesNotContain("internal error");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--generate x | journey: --generate: \"x\" is no whole number such as 7, of at most 18 digits",
        "--generate 1 --days 99999999999 | journey: --days: \"99999999999\" is no whole number from 1 to 3650",
        "--generate 1 --format json | --format cannot be used together with --generate",
        "--events a --days 3 | --days can only be used together with --generate",
        "--generate 1 --from 9999-01-01 | --from must lie between 1900-01-01T00:00:00Z and 9000-01-01T00:00:00Z",
        "--generate 1 --from 2027-01-01 --to 2026-12-31 | --from lies behind --to",
        "--generate 1 --to 2026-10-01 | --to lies before 2026-10-04T15:00:00Z, where made-up events begin unless --from names another time",
        "--lang ja --generate x | journey: --generate: 「x」は 7 のような整数（18桁まで）ではない",
        "--lang ja --generate 1 --leads 0 | journey: --leads: 「0」は1から10000000までの整数ではない",
        "--lang ja --generate 1 --lead a | --leadは--generateと一緒には使えない",
      })
  void misuseIsToldInWords(String options, String told) {
    Run run = Run.of(("simulate " + map + " " + options).split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).first().isEqualTo(told);
  }

  @Test
  void madeUpEventsEndWhereSomebodySays() {
    String[] month = {
      "simulate", map, "--generate", "3", "--from", "2026-01-01", "--to", "2026-01-31"
    };
    assertThat(times(Run.of(month)))
        .isNotEmpty()
        .allSatisfy(at -> assertThat(at).isBetween("2025-12-31T15:00:00Z", "2026-01-31T15"));
    Run year = Run.of("simulate", map, "--generate", "3", "--to", "2027-10-04");
    assertThat(times(year)).anySatisfy(at -> assertThat(at).startsWith("2027-09"));
    Run last = Run.of("simulate", map, "--generate", "3", "--from", "8999-12-25");
    assertThat(last.code()).isZero();
    assertThat(times(last))
        .isNotEmpty()
        .allSatisfy(at -> assertThat(at).isLessThan("9000-01-01T00:00:01Z"));
  }

  private static List<String> times(Run run) {
    return run.out()
        .lines()
        .map(line -> JsonMapper.shared().readTree(line).get("at").asString())
        .toList();
  }
}
