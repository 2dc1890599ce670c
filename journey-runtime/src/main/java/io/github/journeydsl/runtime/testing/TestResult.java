package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.runtime.log.LogEntry;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What one test gave.
 *
 * @param map the map whose scenarios ran
 * @param test the test
 * @param zone the time zone in which it was run
 * @param problems why it could not be run, such as a persona that the map does not have; nothing
 *     else is known then
 * @param expectations one for each line that expects something, in the order of the text,
 *     {@code expect no more sends} last
 * @param log all that was decided and happened
 */
public record TestResult(
    JourneyMap map,
    ScenarioTest test,
    ZoneId zone,
    List<Message> problems,
    List<ExpectationResult> expectations,
    List<LogEntry> log) {

  /** Copies the lists. */
  public TestResult {
    problems = List.copyOf(problems);
    expectations = List.copyOf(expectations);
    log = List.copyOf(log);
  }

  static TestResult notRun(
      JourneyMap map, ScenarioTest test, TestTimes times, List<Message> problems) {
    return new TestResult(map, test, times.zone(), problems, List.of(), List.of());
  }

  static TestResult of(
      JourneyMap map,
      ScenarioTest test,
      TestTimes times,
      List<LogEntry> log,
      Map<Instant, BigDecimal> scores) {
    List<ExpectationResult> expectations = Matching.of(map, test, times, log, scores);
    return new TestResult(map, test, times.zone(), List.of(), expectations, log);
  }

  /** Whether every line holds. */
  public boolean holds() {
    return problems.isEmpty() && expectations.stream().allMatch(ExpectationResult::holds);
  }

  /** The lines that do not hold, in the order of the text. */
  public List<ExpectationResult> failed() {
    return expectations.stream().filter(one -> !one.holds()).toList();
  }

  /** All lines and all that happened, side by side in the order of time. */
  public List<TimelineRow> timeline() {
    return new Timeline(this).rows();
  }
}
