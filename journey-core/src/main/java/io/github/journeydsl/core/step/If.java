package io.github.journeydsl.core.step;

import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.internal.Invariants;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Goes the way of the first condition that holds.
 *
 * @param arms the conditions in order, one or more
 * @param otherwise what follows when none holds
 * @param name the stable name of the step, if it has one
 */
public record If(List<Arm> arms, List<ScenarioStep> otherwise, Optional<StepName> name)
    implements ScenarioStep {
  /** Refuses what the parameters do not allow. */
  public If {
    arms = List.copyOf(arms);
    otherwise = List.copyOf(otherwise);
    Invariants.require(!arms.isEmpty(), "if", "", "invariant.arms");
  }

  /** One condition and two ways. */
  public static If of(Condition condition, List<ScenarioStep> then, List<ScenarioStep> otherwise) {
    return new If(List.of(new Arm(condition, then)), otherwise, Optional.empty());
  }

  /**
   * A condition and what follows when it holds.
   *
   * @param condition the condition
   * @param steps what follows
   */
  public record Arm(Condition condition, List<ScenarioStep> steps) {

    /** Copies the list. */
    public Arm {
      steps = List.copyOf(steps);
    }
  }

  @Override
  public List<ScenarioStep> parts() {
    Stream<ScenarioStep> inArms = arms.stream().flatMap(arm -> arm.steps().stream());
    return Stream.concat(inArms, otherwise.stream()).toList();
  }

  @Override
  public If as(StepName name) {
    return new If(arms, otherwise, Optional.of(name));
  }
}
