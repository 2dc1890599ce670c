package io.github.journeydsl.core.step;

import io.github.journeydsl.core.internal.Invariants;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Does the same again and again.
 *
 * @param times how many rounds; without end where nothing is said
 * @param schedule when a round begins
 * @param steps one round
 * @param name the stable name of the step, if it has one
 */
public record Repeat(
    OptionalInt times, Schedule schedule, List<ScenarioStep> steps, Optional<StepName> name)
    implements ScenarioStep {
  /** Refuses what the parameters do not allow. */
  public Repeat {
    steps = List.copyOf(steps);
    if (times.isPresent()) {
      Invariants.between("repeat", times.getAsInt(), 1, Integer.MAX_VALUE);
    }
  }

  /** So many rounds. */
  public static Repeat times(int times, Schedule schedule, ScenarioStep... steps) {
    return new Repeat(OptionalInt.of(times), schedule, List.of(steps), Optional.empty());
  }

  /** Rounds without end. */
  public static Repeat forever(Schedule schedule, ScenarioStep... steps) {
    return new Repeat(OptionalInt.empty(), schedule, List.of(steps), Optional.empty());
  }

  @Override
  public List<ScenarioStep> parts() {
    return steps;
  }

  @Override
  public Repeat as(StepName name) {
    return new Repeat(times, schedule, steps, Optional.of(name));
  }
}
