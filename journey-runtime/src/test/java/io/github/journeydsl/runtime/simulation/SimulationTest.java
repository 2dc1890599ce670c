package io.github.journeydsl.runtime.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.SourceFiles;
import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Notice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulationTest {

  private static final String TEXT = """
      journey tool "工具" { timezone "Asia/Tokyo" }
      persona mori "森" { roles user }
      content guide "手引き"
      content cases "導入事例"
      phase interest "関心" { touchpoint site "サイト" { for mori { emotion 0 } } }
      phase comparison "比較" { touchpoint demo "デモ" { for mori { emotion 1 } } }
      event called "電話"
      scenario follow-up "案内" {
        on download guide
        move to comparison
        wait 3 days
        send cases by popup
        task sales "電話" immediately
        alert boss "報告"
      }
      """;

  private static final JourneyMap MAP = map(TEXT);

  private final List<String> seen = new ArrayList<>();

  private static JourneyMap map(String text) {
    SourceFiles files = (path, limit) -> Optional.of(text.getBytes(StandardCharsets.UTF_8));
    return JourneyLoader.standard().load(files, "tool.journey").orElseThrow();
  }

  private static String line(String id, String at, String type) {
    String target = type.equals("download") ? ",\"target\":\"guide\"" : "";
    return "{\"id\":\"" + id + "\",\"lead\":\"l\",\"at\":\"" + at + "\",\"type\":\"" + type + "\""
        + target + "}";
  }

  private static EventLog events(String... lines) {
    EventLog events = EventLog.of(MAP);
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    try {
      events.read("a", new ByteArrayInputStream(bytes), one -> {
        throw new AssertionError(one);
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return events;
  }

  private List<String> run(Simulation simulation, EventLog events) {
    simulation.run(events, new SimulationObserver() {
      @Override
      public void taken(LeadInput input, Instant at) {
        seen.add(at + " " + input.id());
      }

      @Override
      public void logged(LogEntry entry) {
        if (entry instanceof Notice notice && notice.kind() != Notice.Kind.LATE) {
          return;
        }
        seen.add(entry.at() + " " + entry.getClass().getSimpleName());
      }

      @Override
      public void refused(RefusedInput refused) {
        seen.add(refused.file() + ":" + refused.line() + " " + refused.reason().term());
      }
    });
    return seen;
  }

  private static Simulation simulation() {
    return Simulation.of(JourneyProgram.of(MAP));
  }

  @Test
  void yearsPassInAMoment() {
    assertThat(run(simulation(), events(line("e", "2026-10-05T10:00", "download"))))
        .containsExactly(
            "2026-10-05T01:00:00Z e",
            "2026-10-05T01:00:00Z MoveTo",
            "2026-10-08T01:00:00Z Send",
            "2026-10-08T01:00:00Z Task",
            "2026-10-08T01:00:00Z Alert");
  }

  @Test
  void aLateEventIsTakenBehindTheNewerOneAndBeforeItsTimers() {
    EventLog events = events(
        line("first", "2026-10-05T10:00", "download"),
        line("newer", "2026-10-08T10:00", "called"),
        line("late", "2026-10-06T10:00", "called"),
        line("same", "2026-10-08T10:00", "called"));
    assertThat(run(simulation(), events))
        .containsSubsequence(
            "2026-10-08T01:00:00Z newer",
            "2026-10-08T01:00:00Z same",
            "2026-10-08T01:00:00Z late",
            "2026-10-08T01:00:00Z Notice",
            "2026-10-08T01:00:00Z Send");
  }

  @Test
  void whatIsAllowedToBeLateComesInOrder() {
    EventLog events = events(
        line("newer", "2026-10-08T10:00", "called"), line("older", "2026-10-06T10:00", "called"));
    assertThat(run(simulation().allowing(Duration.ofDays(2)), events))
        .containsExactly("2026-10-06T01:00:00Z older", "2026-10-08T01:00:00Z newer");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> simulation().allowing(Duration.ofMillis(-1)));
  }

  @Test
  void whatLiesOutsideIsTold() {
    EventLog events = events(
        line("a", "2026-10-01T10:00", "called"),
        line("b", "2026-10-05T10:00", "called"),
        line("c", "2026-10-09T10:00", "called"),
        line("d", "2036-10-15T10:00", "called"));
    Simulation window = simulation()
        .from(Instant.parse("2026-10-02T00:00:00Z"))
        .to(Instant.parse("2026-10-08T00:00:00Z"));
    assertThat(run(window, events))
        .containsExactly(
            "a:1 before-start", "a:3 after-end", "a:4 after-end", "2026-10-05T01:00:00Z b");
    seen.clear();
    assertThat(run(simulation(), events))
        .containsExactly(
            "a:4 far-future",
            "2026-10-01T01:00:00Z a",
            "2026-10-05T01:00:00Z b",
            "2026-10-09T01:00:00Z c");
  }

  @Test
  void aWrongClockMakesNothingLate() {
    EventLog events = events(
        line("wrong", "2090-01-01T10:00", "called"), line("right", "2026-10-05T10:00", "download"));
    assertThat(run(simulation(), events))
        .startsWith("a:1 far-future", "2026-10-05T01:00:00Z right")
        .doesNotContain("2026-10-05T01:00:00Z Notice");
  }

  @Test
  void itEndsWhereSomebodySaysOrAYearBehindTheLastEvent() {
    EventLog events = events(line("e", "2026-10-05T10:00", "download"));
    Simulation exactly = simulation().to(Instant.parse("2026-10-08T01:00:00Z"));
    assertThat(run(exactly, events)).contains("2026-10-08T01:00:00Z Send");
    seen.clear();
    Simulation before = simulation().to(Instant.parse("2026-10-08T00:59:59.999Z"));
    assertThat(run(before, events)).doesNotContain("2026-10-08T01:00:00Z Send");
  }

  @Test
  void anEmptyLogIsNothing() {
    assertThat(run(simulation(), EventLog.of(MAP))).isEmpty();
  }

  @Test
  void oneLeadAlone() {
    EventLog events = events(line("e", "2026-10-05T10:00", "called"));
    assertThat(run(simulation().only("other"), events)).isEmpty();
    assertThat(run(simulation().only("l"), events)).hasSize(1);
  }

  @Test
  void peopleReadTimelines() {
    Timelines timelines = Timelines.of(MAP, 1);
    simulation().run(events(line("e", "2026-10-05T10:00", "download")), timelines);
    assertThat(timelines.leads().get("l"))
        .extracting(entry -> entry.kind() + " " + entry.text().in(Locale.JAPANESE))
        .containsExactly(
            "INPUT 「手引き」をダウンロード",
            "NOTICE 初めてのリード",
            "NOTICE 「案内」に入る: on download guide",
            "EFFECT 「関心」から「比較」へ移行",
            "EFFECT 「導入事例」をpopupで受信",
            "EFFECT salesのタスク（すぐに）: 電話",
            "EFFECT bossへの通知: 報告",
            "NOTICE 「案内」を完了");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on download guide | manual | nobody can be put into it by hand | 手動では登録できない",
        "on manual; in comparison | in | the lead is in another phase | 別のフェーズにいる",
        "on manual; for mori | for | it is meant for others | 対象ではない",
        "on manual; on download guide; wait 9 days | running | the lead is in it already | すでに進行中",
        "on manual; on download guide; reentry never | reentry | the lead cannot enter again, or not yet | 再度は入れないか、まだ入れない",
      })
  void whoCannotBePutInByHandIsToldWhy(String body, String word, String english, String japanese) {
    JourneyMap map = map(TEXT.replaceAll(
        "(?s)scenario follow-up.*", "scenario care \"支援\" { " + body + "; alert boss \"a\" }"));
    Timelines timelines = Timelines.of(map, 1);
    List<String> log = new ArrayList<>();
    SimulationObserver lines = new SimulationObserver() {
      @Override
      public void logged(LogEntry entry) {
        log.add(LogLines.write(entry));
      }
    };
    EventLog events = events(
        line("e", "2026-10-05T10:00", "download"),
        line("f", "2026-10-06T10:00", "manual").replace("}", ",\"target\":\"care\"}"));
    Simulation.of(JourneyProgram.of(map))
        .run(events, SimulationObserver.all(List.of(timelines, lines)));
    assertThat(timelines.leads().get("l"))
        .extracting(entry -> entry.text().english())
        .contains("does not enter 支援: " + english);
    assertThat(timelines.leads().get("l"))
        .extracting(entry -> entry.text().in(Locale.JAPANESE))
        .contains("「支援」に入らない: " + japanese);
    assertThat(log)
        .filteredOn(line -> line.contains("not-entered"))
        .singleElement()
        .asString()
        .contains("\"scenario\":\"care\",\"instance\":0,\"detail\":\"" + word + "\"");
  }

  @Test
  void totalsCount() {
    Totals totals = new Totals();
    simulation().run(events(line("e", "2026-10-05T10:00", "download")), totals);
    assertThat(totals.leads()).isEqualTo(1);
    assertThat(totals.inputs()).isEqualTo(1);
    assertThat(totals.scenarios()).containsExactly(new ScenarioTotal("follow-up", 1, 1, 0, 0));
    assertThat(totals.sends()).extracting(SendTotal::sent).containsExactly(1L);
    assertThat(totals.moves()).containsEntry(new Totals.Pair("interest", "comparison"), 1L);
    assertThat(totals.tasks()).containsEntry("sales", 1L);
    assertThat(totals.alerts()).containsEntry("boss", 1L);
    assertThat(totals.notices()).containsEntry(Notice.Kind.UNKNOWN_LEAD, 1L);
  }

  @Test
  void whoIsForgottenLeavesTheScenariosItWasIn() {
    Totals totals = new Totals();
    EventLog events = events(
        line("1", "2026-10-05T10:00", "download"),
        line("2", "2026-10-06T10:00", "delete"),
        line("3", "2026-10-06T11:00", "delete"),
        line("4", "2026-10-07T10:00", "download"));
    simulation().to(Instant.parse("2026-10-08T00:00:00Z")).run(events, totals);
    assertThat(totals.scenarios()).containsExactly(new ScenarioTotal("follow-up", 2, 0, 1, 0));
    assertThat(totals.scenarios().get(0).running()).isEqualTo(1);
  }

  @Test
  void twoVersionsAreCompared() {
    EventLog events = events(line("e", "2026-10-05T10:00", "download"));
    Outcomes before = new Outcomes();
    Outcomes after = new Outcomes();
    simulation().run(events, before);
    String now = TEXT.replace("wait 3 days", "wait 4 days")
        .replace("alert boss \"報告\"", "alert boss \"連絡\"")
        .replace("move to comparison\n", "");
    Simulation.of(JourneyProgram.of(map(now))).run(events, after);
    LogComparison comparison = LogComparison.between(before, after);
    assertThat(comparison.leads().get("l"))
        .extracting(one -> one.kind() + " " + one.outcome().kind() + " " + one.first())
        .containsExactly(
            "GONE MOVE 2026-10-05T01:00:00Z",
            "SHIFTED SEND 2026-10-08T01:00:00Z",
            "SHIFTED TASK 2026-10-08T01:00:00Z",
            "GONE ALERT 2026-10-08T01:00:00Z",
            "NEW ALERT 2026-10-09T01:00:00Z");
    assertThat(comparison.totals())
        .containsEntry(
            new Outcome(EffectKind.SEND, "cases", "popup"), Map.of(Difference.Kind.SHIFTED, 1L));
    assertThat(LogComparison.between(before, before).leads()).isEmpty();
  }

  @Test
  void madeUpEventsAreTheSameForTheSameSeed() {
    List<LeadInput> inputs = EventGenerator.of(MAP, 7).leads(50).inputs().toList();
    assertThat(EventGenerator.of(MAP, 7).leads(50).inputs()).containsExactlyElementsOf(inputs);
    assertThat(EventGenerator.of(MAP, 8).leads(50).inputs().toList()).isNotEqualTo(inputs);
    EventLog events = EventLog.of(MAP);
    inputs.forEach(input -> events.add("a", input));
    Totals totals = new Totals();
    simulation().run(events, totals);
    assertThat(totals.scenarios().get(0).entered()).isGreaterThan(30);
    assertThat(totals.notices())
        .doesNotContainKeys(Notice.Kind.LATE, Notice.Kind.UNKNOWN_LEAD, Notice.Kind.UNKNOWN_NAME);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventGenerator.of(MAP, 7).leads(0));
  }

  @Test
  void madeUpEventsLieInTheTimeThatEventsCanHave() {
    EventGenerator generator = EventGenerator.of(MAP, 7);
    Instant start = generator.start();
    assertThat(generator.to(start.plus(Duration.ofDays(3))).inputs())
        .isNotEmpty()
        .allSatisfy(input -> assertThat(input.at()).isBefore(start.plus(Duration.ofDays(3))));
    assertThat(generator.to(start.minusMillis(1)).inputs()).isEmpty();
    assertThat(generator.from(EventGenerator.LAST.minus(Duration.ofDays(9))).inputs())
        .isNotEmpty();
    assertThat(generator.from(EventGenerator.LAST).inputs())
        .extracting(LeadInput::at)
        .containsOnly(EventGenerator.LAST);
    assertThat(generator.from(EventGenerator.FIRST).inputs()).isNotEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> generator.from(EventGenerator.LAST.plusMillis(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> generator.from(EventGenerator.FIRST.minusMillis(1)));
  }
}
