package io.github.journeydsl.core.step;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.value.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Waits for an event of the lead, up to a time-out.
 *
 * @param event what is waited for
 * @param upTo how long at most
 * @param then what follows when it came
 * @param otherwise what follows when it did not come in time
 * @param name the stable name of the step, if it has one
 */
public record WaitFor(
    EventPattern event,
    TimeSpan upTo,
    List<ScenarioStep> then,
    List<ScenarioStep> otherwise,
    Optional<StepName> name)
    implements ScenarioStep {
  /** Copies the lists. */
  public WaitFor {
    then = List.copyOf(then);
    otherwise = List.copyOf(otherwise);
  }

  /** Waits for an event, up to a time-out. */
  public static WaitFor of(
      EventPattern event, TimeSpan upTo, List<ScenarioStep> then, List<ScenarioStep> otherwise) {
    return new WaitFor(event, upTo, then, otherwise, Optional.empty());
  }

  @Override
  public List<ScenarioStep> parts() {
    return Stream.concat(then.stream(), otherwise.stream()).toList();
  }

  @Override
  public WaitFor as(StepName name) {
    return new WaitFor(event, upTo, then, otherwise, Optional.of(name));
  }
}
