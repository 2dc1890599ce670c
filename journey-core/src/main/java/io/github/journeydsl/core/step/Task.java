package io.github.journeydsl.core.step;

import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.value.TimeSpan;
import java.util.Optional;

/**
 * Gives people something to do; it never blocks.
 *
 * @param team the team, by an id
 * @param text what is to be done
 * @param due until when
 * @param name the stable name of the step, if it has one
 */
public record Task(String team, String text, Optional<Due> due, Optional<StepName> name)
    implements ScenarioStep {
  /** Refuses what the parameters do not allow. */
  public Task {
    Invariants.id("task", team);
    Invariants.text("task", text);
  }

  /** Something to do at once. */
  public static Task immediately(String team, String text) {
    return new Task(team, text, Optional.of(new Due.Immediately()), Optional.empty());
  }

  /** Something to do within a time. */
  public static Task within(TimeSpan span, String team, String text) {
    return new Task(team, text, Optional.of(new Due.Within(span)), Optional.empty());
  }

  /** Until when a task is to be done. */
  public sealed interface Due {

    /** At once. */
    record Immediately() implements Due {}

    /**
     * Within a time.
     *
     * @param span the time
     */
    record Within(TimeSpan span) implements Due {}
  }

  @Override
  public Task as(StepName name) {
    return new Task(team, text, due, Optional.of(name));
  }
}
