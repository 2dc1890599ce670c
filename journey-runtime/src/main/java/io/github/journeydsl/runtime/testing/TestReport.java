package io.github.journeydsl.runtime.testing;

import java.util.List;

/**
 * What the tests of a map gave.
 *
 * @param results one for each test, in the order of the map
 * @param coverage which branches of the scenarios they reached together
 */
public record TestReport(List<TestResult> results, BranchCoverage coverage) {

  /** Copies the list. */
  public TestReport {
    results = List.copyOf(results);
  }

  /** Whether all of them hold. */
  public boolean holds() {
    return results.stream().allMatch(TestResult::holds);
  }

  /** Those that do not hold, in the order of the map. */
  public List<TestResult> failed() {
    return results.stream().filter(result -> !result.holds()).toList();
  }
}
