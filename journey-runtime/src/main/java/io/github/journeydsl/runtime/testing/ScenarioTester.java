package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.runtime.JourneyProgram;
import java.util.List;

/**
 * Runs tests of scenarios on a program.
 *
 * <pre>{@code
 * JourneyProgram program = JourneyProgram.of(
 *     map, RuntimeSettings.standard().withCalendar(PublicHolidays.businessCalendarOf(map).orElseThrow()));
 * TestReport report = ScenarioTester.of(program).runAll();
 * report.holds();                    // whether every expectation of every test holds
 * report.coverage().unreached();     // the branches that no test went
 * }</pre>
 *
 * <p>All scenarios of the map run, for a lead that stands where the test says; being put there
 * fires no {@code enter}. Times are those of the zone of the map, or UTC where it names none. A
 * test ends when no timer is left, or 366 days after its last line.
 *
 * <p>A test that names what the map does not have fails with a sentence; nothing is thrown. The
 * lead has the id of the test, so that a {@code split} may send it another way when the test is
 * renamed.
 */
public final class ScenarioTester {

  private final JourneyProgram program;
  private final TestProblems problems;

  private ScenarioTester(JourneyProgram program) {
    this.program = program;
    this.problems = TestProblems.of(program.map());
  }

  /** A tester of the scenarios of {@code program}. */
  public static ScenarioTester of(JourneyProgram program) {
    return new ScenarioTester(program);
  }

  /** Runs a test, which need not be one of the map. */
  public TestResult run(ScenarioTest test) {
    JourneyMap map = program.map();
    List<Message> wrong = problems.in(test);
    if (!wrong.isEmpty()) {
      return TestResult.notRun(map, test, TestTimes.of(map), wrong);
    }
    return TestRun.of(program, test).result();
  }

  /** Runs the tests of the map, in its order. */
  public TestReport runAll() {
    List<TestResult> results = program.map().tests().stream().map(this::run).toList();
    return new TestReport(
        results,
        BranchCoverage.of(program, results.stream().map(TestResult::log).toList()));
  }
}
