package io.github.journeydsl.core.step;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.value.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hands the lead to people and waits for an event (営業への引き渡し). At the deadline {@code late} runs
 * once and the hand-off stays open; promotions to this lead are deferred while it is open.
 *
 * @param team the team, by an id
 * @param stage the stage the lead has for them, such as SQL
 * @param until what ends it
 * @param within the time they have
 * @param late what happens once when the time is over
 * @param returned what happens when they give the lead back
 * @param name the stable name of the step, if it has one
 */
public record HandOff(
    String team,
    String stage,
    EventPattern until,
    Optional<TimeSpan> within,
    List<ScenarioStep> late,
    List<ScenarioStep> returned,
    Optional<StepName> name)
    implements ScenarioStep {
  /** Refuses what the parameters do not allow. */
  public HandOff {
    late = List.copyOf(late);
    returned = List.copyOf(returned);
    Invariants.id("handoff", team);
    Invariants.id("as", stage);
  }

  /** Hands the lead to a team within a time; {@code late} happens once when it is over. */
  public static HandOff of(
      String team, String stage, EventPattern until, TimeSpan within, ScenarioStep... late) {
    return new HandOff(
        team, stage, until, Optional.of(within), List.of(late), List.of(), Optional.empty());
  }

  @Override
  public List<ScenarioStep> parts() {
    return Stream.concat(late.stream(), returned.stream()).toList();
  }

  @Override
  public HandOff as(StepName name) {
    return new HandOff(team, stage, until, within, late, returned, Optional.of(name));
  }
}
