package io.github.journeydsl.core.step;

import java.util.Optional;

/**
 * Leaves the scenario.
 *
 * @param name the stable name of the step, if it has one
 */
public record Exit(Optional<StepName> name) implements ScenarioStep {
  /** Leaves the scenario. */
  public static Exit now() {
    return new Exit(Optional.empty());
  }

  @Override
  public Exit as(StepName name) {
    return new Exit(Optional.of(name));
  }
}
