package io.github.journeydsl.core.step;

import java.util.List;
import java.util.Optional;

/**
 * One step of a nurture scenario.
 *
 * <p>The alternatives are closed, so that a {@code switch} over them needs no default. Each has
 * short factories for the plain case and {@link #as} to give it a stable name:
 *
 * <pre>{@code
 * Send.of("case-studies", "email").as("send-cases")
 * }</pre>
 */
public sealed interface ScenarioStep
    permits AddScore,
        Alert,
        Exit,
        HandOff,
        If,
        Move,
        Repeat,
        Send,
        SetAttribute,
        Split,
        Start,
        Task,
        Wait,
        WaitFor,
        WaitUntil {

  /** The stable name of the step, if it has one. */
  Optional<StepName> name();

  /** The steps inside this one, of all its branches in order; most steps have none. */
  default List<ScenarioStep> parts() {
    return List.of();
  }

  /** This step under a stable name. */
  ScenarioStep as(StepName name);

  /** This step under a stable name. */
  default ScenarioStep as(String id) {
    return as(StepName.of(id));
  }
}
