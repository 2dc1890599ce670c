package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.log.LogEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which branches of the scenarios some runs went: the ways of an {@code if}, a {@code split} and a
 * {@code wait for}, what happens with a hand-off, the rounds of a repetition, each {@code on} of
 * several, each {@code exit when}. A scenario that was never entered has reached none of its own.
 *
 * <p>What no test can reach does not count, unless it was reached all the same: a scenario that
 * begins by hand only and that no other one starts, an entry by hand, {@code until} of a hand-off
 * that ends by {@code handoff-returned} (which goes on with {@code returned}), an arm of 0%.
 *
 * <pre>{@code
 * BranchCoverage.of(program, List.of(log)).unreached()
 * }</pre>
 *
 * @param scenarios one for each scenario that a test can enter, in the order of the map
 */
public record BranchCoverage(List<ScenarioBranches> scenarios) {

  /** Copies the list. */
  public BranchCoverage {
    scenarios = List.copyOf(scenarios);
  }

  /** What the logs of some runs of a program reached together. */
  public static BranchCoverage of(JourneyProgram program, List<List<LogEntry>> logs) {
    Steps steps = Steps.of(logs);
    Set<String> testable = TestableScenarios.of(program.map());
    return new BranchCoverage(program.scenarios().stream()
        .filter(one -> testable.contains(one.id()) || steps.entered(one.id()))
        .map(scenario -> steps.branches(scenario, program.map().scenario(scenario.id())))
        .toList());
  }

  /** How many branches there are, the entry of each scenario among them. */
  public int total() {
    return scenarios.stream().mapToInt(ScenarioBranches::total).sum();
  }

  /** How many of them were reached. */
  public int reached() {
    return scenarios.stream().mapToInt(ScenarioBranches::reached).sum();
  }

  /** The scenarios with something that was not reached, in the order of the map. */
  public List<ScenarioBranches> unreached() {
    return scenarios.stream().filter(one -> one.reached() < one.total()).toList();
  }

  /** What was reached of a scenario. */
  public Optional<ScenarioBranches> of(String scenario) {
    return scenarios.stream().filter(one -> one.scenario().equals(scenario)).findFirst();
  }
}
