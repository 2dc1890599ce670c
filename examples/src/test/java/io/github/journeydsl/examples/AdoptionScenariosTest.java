package io.github.journeydsl.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.holidays.PublicHolidays;
import io.github.journeydsl.junit.JourneyTests;
import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.RuntimeSettings;
import io.github.journeydsl.runtime.log.HandOff;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Task;
import io.github.journeydsl.runtime.testing.ScenarioTester;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tests that are written in the example journeys, as one runs them in one's own build. */
class AdoptionScenariosTest {

  private static final Path JOURNEYS = Path.of("journeys");

  @TestFactory
  Iterable<DynamicNode> holdAndReachEveryBranch() {
    return JourneyTests.of(JOURNEYS.resolve("ma-adoption-tested"))
        .in(Locale.JAPANESE)
        .reachingEveryBranch();
  }

  @TestFactory
  JourneyTests hold() {
    return JourneyTests.of(JOURNEYS);
  }

  @Test
  void areOfTheScenariosOfTheOriginal() {
    JourneyMap original = load("ma-adoption/ma-adoption.journey");
    JourneyMap tested = load("ma-adoption-tested/ma-adoption-tested.journey");
    assertThat(tested.scenarios()).isEqualTo(original.scenarios()).hasSize(9);
    assertThat(tested.policy()).isEqualTo(original.policy());
    assertThat(tested.scoring()).isEqualTo(original.scoring());
    assertThat(tested.tests()).containsAll(original.tests());
  }

  /** What a test in the text cannot ask for: until when people are to act. */
  @Test
  void peopleAreToldUntilWhenToAct() {
    assertThat(log("contract-sent", Task.class))
        .extracting(Task::text, task -> task.due().orElseThrow())
        .containsExactly(tuple("フォロー電話", Instant.parse("2026-10-08T01:00:00Z")));
    assertThat(log("trial-started", Task.class))
        .extracting(Task::text, task -> task.due().orElseThrow())
        .containsExactly(tuple("トライアルの状況を電話で確認", Instant.parse("2026-10-10T13:00:00Z")));
    assertThat(log("hot-lead-met", HandOff.class))
        .extracting(HandOff::stage, handOff -> handOff.deadline().orElseThrow())
        .containsExactly(tuple("SQL", Instant.parse("2026-10-13T01:00:00Z")));
    // five business days, of which 11 February is none
    assertThat(log("no-answer", Task.class))
        .extracting(task -> task.due().orElseThrow())
        .containsExactly(Instant.parse("2027-02-17T01:00:00Z"));
  }

  private static <T extends LogEntry> List<T> log(String test, Class<T> type) {
    JourneyMap map = load("ma-adoption-tested/ma-adoption-tested.journey");
    JourneyProgram program = JourneyProgram.of(
        map,
        RuntimeSettings.standard()
            .withCalendar(PublicHolidays.businessCalendarOf(map).orElseThrow()));
    return ScenarioTester.of(program).runAll().results().stream()
        .filter(result -> result.test().id().equals(test))
        .flatMap(result -> result.log().stream())
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private static JourneyMap load(String file) {
    return JourneyLoader.standard().load(JOURNEYS.resolve(file)).orElseThrow();
  }
}
