package io.github.journeydsl.core.step;

import io.github.journeydsl.core.value.TimeSpan;
import java.util.Optional;

/**
 * Waits for a length of time, from the completion of the step before.
 *
 * @param span how long
 * @param name the stable name of the step, if it has one
 */
public record Wait(TimeSpan span, Optional<StepName> name) implements ScenarioStep {
  /** Waits for a length of time. */
  public static Wait of(TimeSpan span) {
    return new Wait(span, Optional.empty());
  }

  @Override
  public Wait as(StepName name) {
    return new Wait(span, Optional.of(name));
  }
}
