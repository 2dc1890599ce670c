package io.github.journeydsl.core.step;

import java.util.Optional;

/**
 * Waits until a moment; one already past is no wait.
 *
 * @param moment when the scenario goes on
 * @param name the stable name of the step, if it has one
 */
public record WaitUntil(Moment moment, Optional<StepName> name) implements ScenarioStep {
  /** Waits until a moment. */
  public static WaitUntil of(Moment moment) {
    return new WaitUntil(moment, Optional.empty());
  }

  @Override
  public WaitUntil as(StepName name) {
    return new WaitUntil(moment, Optional.of(name));
  }
}
