package io.github.journeydsl.core.step;

import io.github.journeydsl.core.internal.Invariants;
import java.util.Optional;

/**
 * Starts another scenario for the same lead.
 *
 * @param scenario the id of the other scenario
 * @param name the stable name of the step, if it has one
 */
public record Start(String scenario, Optional<StepName> name) implements ScenarioStep {
  /** Refuses what the parameters do not allow. */
  public Start {
    Invariants.id("start", scenario);
  }

  /** Starts a scenario. */
  public static Start of(String scenario) {
    return new Start(scenario, Optional.empty());
  }

  @Override
  public Start as(StepName name) {
    return new Start(scenario, Optional.of(name));
  }
}
